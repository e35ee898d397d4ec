package org.duban.workflow;

import org.duban.people.Role;
import org.duban.shared.UnitCode;

/** The task is for a role in one unit, and the person lacks the role or belongs elsewhere. */
public class TaskOfUnit extends NotYourTask {
  private static final long serialVersionUID = 1L;

  public TaskOfUnit(String taskName, Role role, UnitCode unit) {
    super(taskName, role, unit);
  }
}
