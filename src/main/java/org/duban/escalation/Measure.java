package org.duban.escalation;

import org.duban.workflow.Outcome;

/** The ladder of measures, mildest first. Source: domain/circular-and-rectification.md, ladder. */
public enum Measure {
  REMINDER(Outcome.REMINDER),
  SUPERVISION_ORDER(Outcome.SUPERVISION_ORDER),
  INTERVIEW(Outcome.INTERVIEW),
  CLOSURE_ORDER(Outcome.CLOSURE_ORDER),
  ACCOUNTABILITY(Outcome.ACCOUNTABILITY);

  private final Outcome outcome;

  Measure(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What the process is told. */
  Outcome outcome() {
    return outcome;
  }

  /** Whether a leader has to approve it before anything happens. */
  public boolean needsApproval() {
    return this != REMINDER;
  }
}
