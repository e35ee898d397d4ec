package org.duban.inspection;

/** Why a channel failed (Z06): a circular prints 单项否决 or 得分低于60分. */
public enum VerdictReason {
  /** At least one veto indicator (SC-2). */
  VETO,
  /** No veto, but part 2 is below the pass mark (SC-3). */
  SCORE_BELOW_60,
  /** One of the rated months failed (Q10). */
  FAILED_MONTH,
  /** It did not fail. */
  NONE
}
