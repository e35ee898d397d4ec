package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The city refuses the record 不予备案. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class RefuseFiling {
  @Inject Filings filings;
  @Inject Workflow workflow;
  @Inject SendNotice notice;

  /**
   * Refuses it and tells the unit why.
   *
   * @throws ReturnNeedsOpinion when no reason is given
   * @throws FilingNotThere when the form does not wait for a review
   */
  public void refuse(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    Filing filing =
        filings.get(
            workflow.workItem(task).expect(ProcessKey.FILING, "reviewFilingByCity").caseKey());
    filing.refuse(opinion);
    notice.toUnit(
        filing.unit(),
        List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        filing.key(),
        "register_review_filing.text.refused",
        filing.key(),
        filing.getName(),
        opinion);
    workflow.complete(task, Outcome.REFUSED, opinion);
  }
}
