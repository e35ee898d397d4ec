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

  /** Whether nothing more happens. */
  public boolean isOver() {
    return this == REMINDED || this == DELIVERED || this == INTERVIEWED || this == DROPPED;
  }
}
