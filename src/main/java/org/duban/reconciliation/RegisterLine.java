package org.duban.reconciliation;

import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the register holds it, as far as it is compared. Empty text where nothing is known.
 *
 * @param code null for what was registered before codes were kept
 * @param platform letters; null for a website
 */
public record RegisterLine(
    long id,
    ChannelKind kind,
    @Nullable String code,
    @Nullable String platform,
    String name,
    UnitCode unit,
    ChannelState state,
    String address,
    String owner,
    String platformAccount) {
  boolean isRunning() {
    return state.isMonitored();
  }
}
