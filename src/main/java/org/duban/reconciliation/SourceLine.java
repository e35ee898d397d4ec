package org.duban.reconciliation;

import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A channel as another system holds it, normalised. Empty text where the file says nothing.
 *
 * @param key what tells it from others of its system, also in later files: the code, or else
 *     platform, unit and name
 * @param line in the file, counted from 1
 * @param code null when the row has none
 * @param platform letters; null for a website
 * @param unit the unit that the file states, else the county or city that the code names
 * @param unitStated whether the file states the unit itself
 */
public record SourceLine(
    String key,
    int line,
    ChannelKind kind,
    @Nullable String code,
    @Nullable String platform,
    String name,
    UnitCode unit,
    boolean unitStated,
    ChannelState state,
    String address,
    String owner,
    String platformAccount) {
  boolean isRunning() {
    return state.isMonitored();
  }
}
