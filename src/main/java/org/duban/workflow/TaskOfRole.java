package org.duban.workflow;

import org.duban.people.Role;

/** The task is for a role of the office that the person does not hold. */
public class TaskOfRole extends NotYourTask {
  private static final long serialVersionUID = 1L;

  public TaskOfRole(String taskName, Role role) {
    super(taskName, role);
  }
}
