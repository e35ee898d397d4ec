package org.duban.register;

import java.io.Serializable;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which channels of the register to list; null and empty mean any. What the person may see is added
 * by {@link ChannelList}, never taken from here.
 *
 * @param county a county with all units below it; the city's code for the municipal units
 * @param running true for running channels only
 * @param text part of the name or the beginning of the code; empty for any
 * @param level level of the unit (requirement B01)
 * @param verdict what the last issued quarter said
 * @param silentDays channels whose newest known content is at least that many days old (B16)
 * @param screening what the last register check said
 */
public record ChannelFilter(
    @Nullable UnitCode county,
    @Nullable UnitCode unit,
    @Nullable ChannelKind kind,
    @Nullable Platform platform,
    @Nullable ChannelState state,
    boolean running,
    String text,
    @Nullable ChannelLevel level,
    @Nullable LastVerdict verdict,
    @Nullable Integer silentDays,
    @Nullable Screening screening)
    implements Serializable {
  /** All running channels. */
  public static final ChannelFilter RUNNING =
      new ChannelFilter(null, null, null, null, null, true, "");

  /** Whatever level, verdict, silence and screening. */
  public ChannelFilter(
      @Nullable UnitCode county,
      @Nullable UnitCode unit,
      @Nullable ChannelKind kind,
      @Nullable Platform platform,
      @Nullable ChannelState state,
      boolean running,
      String text) {
    this(county, unit, kind, platform, state, running, text, null, null, null, null);
  }
}
