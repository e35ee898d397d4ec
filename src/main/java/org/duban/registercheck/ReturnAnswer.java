package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.register.ReturnNeedsOpinion;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** The leader returns a nil report to the clerk, or the office an answer to the unit. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.REVIEWER})
public class ReturnAnswer {
  @Inject private RegisterChecks checks;
  @Inject private CheckDues dues;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  /**
   * A unit whose answer the office returns gets time to mend it, also after the round's end: the
   * office locks the list when it will, and until then an answer is worth waiting for. The own
   * leader gives no time, else a unit would move its own deadline.
   */
  public void giveBack(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    WorkItem item =
        workflow
            .workItem(task)
            .expect(ProcessKey.REGISTER_CHECK, "sealNilReturn", "settleDiscrepancies");
    RegisterCheck check = checks.get(item.caseKey());
    check.giveBack(opinion);
    if (item.getRole() == Role.REVIEWER && check.giveTimeUntil(dues.dueOfReturn())) {
      workflow.postpone(ProcessKey.REGISTER_CHECK, check.key(), dues.around(check.getDueAt()));
    }
    events.fire(new RegisterCheckReturned(check.key(), opinion));
    workflow.complete(task, Outcome.RETURNED, opinion);
  }
}
