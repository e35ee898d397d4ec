package org.duban.register;

import org.duban.people.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How many channels of one kind and platform the units of one kind have.
 *
 * @param platform null for websites
 */
public record ChannelCount(
    UnitKind unitKind, ChannelKind kind, @Nullable String platform, long number) {}
