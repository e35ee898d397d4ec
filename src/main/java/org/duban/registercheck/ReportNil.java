package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.Channels;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The clerk of a unit without channels reports nil 零报告 (requirement Z30). */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class ReportNil {
  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;

  /**
   * @throws CheckNotThere when the unit has answered already or the round is over
   * @throws NilReturnWithChannels when the register holds running channels of the unit
   */
  public void report(TaskId task, String opinion) {
    RegisterCheck check =
        checks.get(
            workflow.workItem(task).expect(ProcessKey.REGISTER_CHECK, "confirmList").caseKey());
    int running = channels.listRunning(check.unit()).size();
    if (running > 0) {
      throw new NilReturnWithChannels(running);
    }
    check.reportNil(opinion, user.id(), clock.instant());
    workflow.complete(task, Outcome.NIL_RETURN, opinion);
  }
}
