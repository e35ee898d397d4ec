package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The county, then the city agrees to the form. The city's word puts it on the register. */
@Stateless
@RolesAllowed({Role.Names.COUNTY_SUPERVISOR, Role.Names.REVIEWER})
public class ReviewFiling {
  @Inject private Filings filings;
  @Inject private CodeCheck codes;
  @Inject private CodeClaims claims;
  @Inject private Channels channels;
  @Inject private CurrentUser user;
  @Inject private Workflow workflow;
  @Inject private FilingReviewPeriod reviewPeriod;
  @Inject private Event<DomainEvent> events;

  /**
   * @param code the code that the national system gave; only the city's word is heard, and an
   *     opening needs it
   * @throws NotRunning when the channel has left the register meanwhile
   * @throws DatedBeforeRegister when the register meanwhile holds a later day
   * @throws CodeClaimed when another opening under way has the code
   * @throws CodeNeeded when the city would open a channel without a code
   */
  public void approve(TaskId task, @Nullable IdentificationCode code, String opinion) {
    WorkItem item =
        workflow
            .workItem(task)
            .expect(ProcessKey.FILING, "reviewFilingByCounty", "reviewFilingByCity");
    Filing filing = filings.get(item.caseKey());
    filing.channelId().map(channels::get).ifPresent(c -> FilingRules.checkStillFits(filing, c));
    if (item.getRole() == Role.COUNTY_SUPERVISOR) {
      filing.reviewByCounty(user.id(), opinion);
      workflow.postpone(ProcessKey.FILING, filing.key(), reviewPeriod.fromNow());
    } else {
      filing.reviewByCity(user.id(), finalCode(filing, code), opinion);
    }
    events.fire(new FilingApproved(filing.key(), filing.getState()));
    workflow.complete(task, Outcome.APPROVED, opinion);
  }

  private @Nullable IdentificationCode finalCode(
      Filing filing, @Nullable IdentificationCode given) {
    if (filing.getKind() != FilingKind.OPEN) {
      return filing.code().orElse(null);
    }
    if (given == null) {
      throw new CodeNeeded(filing.getName());
    }
    codes.check(
        given,
        filing.getChannelKind(),
        filing.platform().orElse(null),
        filing.getName(),
        filing.unit(),
        null);
    claims.check(filing, given);
    return given;
  }
}
