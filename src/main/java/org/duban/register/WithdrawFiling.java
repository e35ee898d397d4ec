package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The clerk drops a form that is not wanted any more. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class WithdrawFiling {
  @Inject private Filings filings;
  @Inject private Workflow workflow;

  public void withdraw(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    filings
        .get(workflow.workItem(task).expect(ProcessKey.FILING, "writeFiling").caseKey())
        .withdraw(opinion);
    workflow.complete(task, Outcome.WITHDRAWN, opinion);
  }
}
