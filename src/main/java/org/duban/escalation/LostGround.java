package org.duban.escalation;

import java.time.Instant;
import java.util.Optional;
import org.duban.rectification.RectificationCase;

/**
 * Why a measure must not reach the unit any more. Days may lie between its proposal and the
 * leader's decision; a letter that says of a unit what is not true does harm.
 */
public enum LostGround {
  /** The sealed report was handed in. */
  REPORTED,
  /** The date was moved, or an objection rests it. */
  NOT_OVERDUE,
  /** Everything was rectified or withdrawn. */
  NOTHING_OPEN;

  /** Compares a measure with its case as it stands now; empty when it still rests on facts. */
  public static Optional<LostGround> of(
      Escalation escalation, RectificationCase rectification, Instant now) {
    if (rectification.openItems().isEmpty()) {
      return Optional.of(NOTHING_OPEN);
    }
    if (escalation.getReason() == Trigger.FAILED_RECHECK || rectification.isOverdue(now)) {
      return Optional.empty();
    }
    return Optional.of(rectification.getState().isWithUnit() ? NOT_OVERDUE : REPORTED);
  }
}
