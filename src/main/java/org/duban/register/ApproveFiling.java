package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The unit's leader stands for the form; without a county above, it goes straight to the city. */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class ApproveFiling {
  @Inject private Filings filings;
  @Inject private Channels channels;
  @Inject private Units units;
  @Inject private CurrentUser user;
  @Inject private Workflow workflow;
  @Inject private FilingReviewPeriod reviewPeriod;
  @Inject private Event<DomainEvent> events;

  /**
   * @throws NotRunning when the channel has left the register meanwhile
   * @throws DatedBeforeRegister when the register meanwhile holds a later day
   */
  public void approve(TaskId task, String opinion) {
    Filing filing =
        filings.get(workflow.workItem(task).expect(ProcessKey.FILING, "approveFiling").caseKey());
    filing.channelId().map(channels::get).ifPresent(c -> FilingRules.checkStillFits(filing, c));
    filing.approve(user.id(), opinion);
    events.fire(new FilingApproved(filing.key(), filing.getState()));
    workflow.postpone(ProcessKey.FILING, filing.key(), reviewPeriod.fromNow());
    boolean hasCounty = units.get(filing.unit()).county().isPresent();
    workflow.complete(task, hasCounty ? Outcome.APPROVED : Outcome.APPROVED_DIRECT, opinion);
  }
}
