package org.duban.register;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A channel in a list.
 *
 * @param code null when it has none
 * @param platformName null for a website
 * @param countyName name of the unit above; null for the city itself
 * @param openedOn null when not registered
 * @param lastQuarter quarter of the last verdict in its text form; null without one
 * @param lastVerdict null without one
 * @param lastUpdateOn day of the newest content that was seen; null when nobody looked
 * @param screening null when no check was answered
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
    boolean synthetic,
    String owner,
    @Nullable LocalDate openedOn,
    @Nullable String lastQuarter,
    @Nullable LastVerdict lastVerdict,
    @Nullable LocalDate lastUpdateOn,
    @Nullable Screening screening)
    implements Serializable {}
