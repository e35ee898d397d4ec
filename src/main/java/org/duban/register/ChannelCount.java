package org.duban.register;

import org.duban.people.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How many channels of one kind and platform the units of one kind in one county have.
 *
 * @param county the county; the city's code for the city and its departments
 * @param platform null for websites
 */
public record ChannelCount(
    UnitKind unitKind, String county, ChannelKind kind, @Nullable String platform, long number) {}
