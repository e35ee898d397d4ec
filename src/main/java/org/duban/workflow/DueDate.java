package org.duban.workflow;

/** The instants a process may wait for; each is a variable of the engine, kept as ISO text. */
public enum DueDate {
  DUE("dueAt"),
  REMIND("remindAt"),
  RECHECK_DUE("recheckDueAt"),
  INTERVIEW_DUE("interviewDueAt"),
  REGISTER_CHECK_END("registerCheckEndsAt"),
  CYCLE_END("cycleEndsAt");

  private final String variable;

  DueDate(String variable) {
    this.variable = variable;
  }

  /** Name of the variable in the diagrams. */
  public String variable() {
    return variable;
  }
}
