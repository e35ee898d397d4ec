package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an imported table says about a channel, after it was checked.
 *
 * @param code null while the national system has given none
 * @param platform null for a website
 * @param since the day from which what is new holds
 * @param reason by which import it came
 */
public record ChannelEntry(
    ChannelKind kind,
    @Nullable IdentificationCode code,
    @Nullable Platform platform,
    String name,
    UnitCode unit,
    ChannelState state,
    ChannelDetails details,
    String note,
    LocalDate since,
    String reason) {}
