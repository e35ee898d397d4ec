package org.duban.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office corrects in the register after a comparison with reality.
 *
 * @param name the right name; null when the registered one is right
 * @param state the right state; null when the registered one is right
 * @param code the right code; null when the registered one is right
 * @param since the day from which name and state hold
 * @param reason by what it was found, e.g. the number of a check
 */
public record ChannelCorrection(
    @Nullable String name,
    @Nullable ChannelState state,
    @Nullable IdentificationCode code,
    LocalDate since,
    String reason) {}
