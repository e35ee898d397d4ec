package org.duban.escalation;

/** Why a case was escalated. */
public enum Trigger {
  /** The due date passed without a sealed report (Q18). */
  OVERDUE,
  /** A re-check failed, so another round was opened (B12). */
  FAILED_RECHECK,
  /** Nothing had changed: a reviewer asked for the next step, or the last measure had its time. */
  STILL_OVERDUE
}
