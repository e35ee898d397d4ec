package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the office corrects in the register after a comparison with reality.
 *
 * @param name the right name; null when the registered one is right
 * @param state the right state; null when the registered one is right
 * @param code the right code; null when the registered one is right
 * @param unit the right unit; null when the registered one is right
 * @param owner the right 主体; null when the registered one is right
 * @param since the day from which they hold
 * @param reason by what it was found, e.g. the number of a check
 */
public record ChannelCorrection(
    @Nullable String name,
    @Nullable ChannelState state,
    @Nullable IdentificationCode code,
    @Nullable UnitCode unit,
    @Nullable String owner,
    LocalDate since,
    String reason) {
  /** Unit and owner are right as they are. */
  public ChannelCorrection(
      @Nullable String name,
      @Nullable ChannelState state,
      @Nullable IdentificationCode code,
      LocalDate since,
      String reason) {
    this(name, state, code, null, null, since, reason);
  }
}
