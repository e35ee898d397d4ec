package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** Leader, county or city gives the form back to the clerk and says what to change. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.COUNTY_SUPERVISOR, Role.Names.REVIEWER})
public class ReturnFiling {
  @Inject private Filings filings;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  /**
   * @throws ReturnNeedsOpinion when nothing says what to change
   * @throws FilingNotThere when the form is at another step by now
   */
  public void giveBack(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    Filing filing =
        filings.get(
            workflow
                .workItem(task)
                .expect(
                    ProcessKey.FILING,
                    "approveFiling",
                    "reviewFilingByCounty",
                    "reviewFilingByCity")
                .caseKey());
    filing.giveBack(opinion);
    events.fire(new FilingReturned(filing.key(), opinion));
    workflow.complete(task, Outcome.RETURNED, opinion);
  }
}
