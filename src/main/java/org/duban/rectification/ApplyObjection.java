package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Ends the case when every objection was upheld; called by the process. */
@Stateless
public class ApplyObjection {
  private Rectifications cases;
  private LastCase lastCase;
  private Workflow workflow;
  private SendNotice notices;

  @SuppressWarnings("NullAway.Init")
  protected ApplyObjection() {}

  @Inject
  public ApplyObjection(
      Rectifications cases, LastCase lastCase, Workflow workflow, SendNotice notices) {
    this.cases = cases;
    this.lastCase = lastCase;
    this.workflow = workflow;
    this.notices = notices;
  }

  public void apply(CaseKey key) {
    Quarter quarter = cases.get(key).getQuarter();
    cases.lock(quarter);
    RectificationCase found = cases.get(key);
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
}
