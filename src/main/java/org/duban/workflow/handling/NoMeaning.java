package org.duban.workflow.handling;

/** Why a verb has no meaning at a node; each has its sentence for the person who asks. */
public enum NoMeaning {
  /** A decision is the decider's own and cannot be lent; it can be transferred. */
  DECISION_IS_PERSONAL,
  /** What is written is not signed here; a colleague can be asked by delegation. */
  NOTHING_TO_SIGN,
  /** The first step, or one that the diagram leads to from nowhere a person could mend. */
  NO_EARLIER_STEP,
  /** The system has gone on the moment it was done. */
  GOES_ON_AT_ONCE,
  /** The next step has no way back in the diagram. */
  NO_WAY_BACK,
  /** There is nothing to write here that could be kept. */
  NOTHING_TO_KEEP
}
