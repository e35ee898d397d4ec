package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The city refuses the record 不予备案. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class RefuseFiling {
  @Inject private Filings filings;
  @Inject private Workflow workflow;

  public void refuse(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    filings
        .get(workflow.workItem(task).expect(ProcessKey.FILING, "reviewFilingByCity").caseKey())
        .refuse(opinion);
    workflow.complete(task, Outcome.REFUSED, opinion);
  }
}
