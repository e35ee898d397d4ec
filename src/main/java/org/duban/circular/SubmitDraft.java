package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** Sends a draft to the review, when its text holds no typed numbers and lacks nothing. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SubmitDraft {
  @Inject Workflow workflow;
  @Inject Circulars circulars;
  @Inject CircularPapers papers;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject OfficeHours hours;
  @Inject Event<DomainEvent> events;

  /**
   * @param revision the revision that the page showed
   * @throws TextNotReady when the text has flaws; it is not kept then
   * @throws ReportDueTooEarly when units would have to report before now
   */
  public void submit(
      TaskId task, int revision, Map<Section, String> text, ReportDemand demand, String opinion) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.CIRCULAR_ISSUANCE, "editDraft");
    Circular circular = circulars.get(item.caseKey());
    if (!demand.due(hours).isAfter(clock.instant())) {
      throw new ReportDueTooEarly(demand.chinese());
    }
    List<CircularText.Flaw> flaws =
        CircularText.flaws(text, papers.of(circular, text, demand).figures());
    if (!flaws.isEmpty()) {
      throw new TextNotReady(flaws);
    }
    SaveDraft.write(circular, revision, text, demand, user.id());
    circular.submit(user.id(), clock.instant());
    events.fire(new CircularSubmitted(circular.key(), circular.getRevision()));
    workflow.complete(task, Outcome.SUBMITTED, opinion);
  }
}
