package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The clerk keeps an unfinished form. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SaveFiling {
  @Inject private Filings filings;
  @Inject private CurrentUser user;
  @Inject private Workflow workflow;

  public void save(TaskId task, FilingForm form) {
    filings
        .get(workflow.workItem(task).expect(ProcessKey.FILING, "writeFiling").caseKey())
        .write(form, user.id());
  }
}
