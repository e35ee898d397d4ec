package org.duban.registercheck;

import org.duban.shared.UnitCode;

/** A channel of which the screening found something, as the unit answered. */
public record ScreenedChannel(
    UnitCode unit, long channelId, String channelName, Screened screened) {}
