package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.duban.inspection.OverturnResult;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/**
 * Carries out what was decided on objections, called by the process: the results that did not hold
 * are judged anew, the unit hears of it, and the case ends when nothing is left of it.
 */
@Stateless
public class ApplyObjection {
  private Rectifications cases;
  private OverturnResult results;
  private LastCase lastCase;
  private Workflow workflow;
  private SendNotice notices;

  @SuppressWarnings("NullAway.Init")
  protected ApplyObjection() {}

  @Inject
  public ApplyObjection(
      Rectifications cases,
      OverturnResult results,
      LastCase lastCase,
      Workflow workflow,
      SendNotice notices) {
    this.cases = cases;
    this.results = results;
    this.lastCase = lastCase;
    this.workflow = workflow;
    this.notices = notices;
  }

  public void apply(CaseKey key) {
    Quarter quarter = cases.get(key).getQuarter();
    cases.lock(quarter);
    RectificationCase found = cases.get(key);
    overturn(found);
    boolean over = found.getState().isOver();
    notices.toUnit(
        found.unit(),
        Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        key,
        over
            ? "rectification_case.message.withdrawn"
            : "rectification_case.message.objection_decided",
        found.openItems().size());
    if (over) {
      workflow.tell(ProcessKey.RECTIFICATION, Message.ORDER_WITHDRAWN, key);
      lastCase.announce(quarter);
    }
  }

  private void overturn(RectificationCase found) {
    long changed =
        found.getObjections().stream()
            .filter(o -> o.state() == RequestState.GRANTED)
            .filter(o -> overturn(found.item(o.itemId()), o))
            .count();
    if (changed > 0) {
      notices.toRole(
          Role.REVIEWER,
          found.key(),
          "rectification_case.message.results_overturned",
          found.getUnitName(),
          changed);
    }
  }

  private boolean overturn(RectificationItem item, Objection upheld) {
    UserId by = Objects.requireNonNull(upheld.decidedBy());
    return results.overturn(item.getInspectionId(), item.getFindingIds(), by);
  }
}
