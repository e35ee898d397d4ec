package org.duban.reconciliation;

import org.duban.register.ChannelState;
import org.duban.register.Platform;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer takes a tip to mean.
 *
 * @param state the true state, for a wrong state
 * @param rightName the true name, for wrong information
 * @param unit of a channel that the register lacks
 * @param platform of a channel that the register lacks; null for a website
 */
public record TipFinding(
    @Nullable DifferenceKind kind,
    @Nullable ChannelState state,
    String rightName,
    @Nullable UnitCode unit,
    @Nullable Platform platform) {}
