package org.duban.escalation;

/** Where an escalation stands. */
public enum EscalationState {
  OPENED,
  /** The measure waits for the signing leader. */
  PROPOSED,
  REMINDED,
  APPROVED,
  DELIVERED,
  INTERVIEWED,
  DROPPED;

  /**
   * Whether the unit knows of it: what a leader has not decided, or has turned down, is not told.
   */
  public boolean isTold() {
    return this == REMINDED || this == APPROVED || this == DELIVERED || this == INTERVIEWED;
  }

  /** Whether nothing more happens. */
  public boolean isOver() {
    return this == REMINDED || this == DELIVERED || this == INTERVIEWED || this == DROPPED;
  }
}
