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
import org.duban.workflow.Workflow;

/** The leader returns a nil report to the clerk, or the office an answer to the unit. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.REVIEWER})
public class ReturnAnswer {
  @Inject private RegisterChecks checks;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  public void giveBack(TaskId task, String opinion) {
    ReturnNeedsOpinion.check(opinion);
    RegisterCheck check =
        checks.get(
            workflow
                .workItem(task)
                .expect(ProcessKey.REGISTER_CHECK, "sealNilReturn", "settleDiscrepancies")
                .caseKey());
    check.giveBack(opinion);
    events.fire(new RegisterCheckReturned(check.key(), opinion));
    workflow.complete(task, Outcome.RETURNED, opinion);
  }
}
