package org.duban.register;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A channel in a list.
 *
 * @param code null when it has none
 * @param platformName null for a website
 * @param countyName name of the unit above; null for the city itself
 */
public record ChannelRow(
    long id,
    ChannelKind kind,
    @Nullable String code,
    @Nullable String platformName,
    String name,
    ChannelState state,
    String unit,
    String unitName,
    @Nullable String countyName,
    boolean synthetic)
    implements Serializable {}
