package org.duban.inspection;

import org.duban.shared.DomainException;

/** A value of the inspection plan does not fit. */
public class PlanRefused extends DomainException {
  private static final long serialVersionUID = 1L;

  /** What does not fit; each has its own sentence. */
  public enum Cause {
    SEED,
    BATCH_SIZE,
    ROUNDS,
    SAMPLE_SIZE,
    TARGETED_NO_ACCOUNT,
    TARGETED_NOT_RUNNING,
    TARGETED_MORE_THAN_DRAWN,
    CYCLE_END,
    REGISTER_CHECK,
    REGISTER_CHECK_PAST,
    NO_INSPECTOR,
    NOT_AN_INSPECTOR
  }

  private final Cause cause;

  public PlanRefused(Cause cause) {
    super(cause);
    this.cause = cause;
  }

  static void when(boolean wrong, Cause cause) {
    if (wrong) {
      throw new PlanRefused(cause);
    }
  }

  /** What does not fit. */
  public Cause why() {
    return cause;
  }
}
