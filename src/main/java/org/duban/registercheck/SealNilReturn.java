package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.Channels;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The unit's leader stands for a nil return. */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class SealNilReturn {
  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private CurrentUser user;
  @Inject private Workflow workflow;

  /**
   * @throws NilReturnWithChannels when a channel was registered for the unit meanwhile
   */
  public void seal(TaskId task, String opinion) {
    RegisterCheck check =
        checks.get(
            workflow.workItem(task).expect(ProcessKey.REGISTER_CHECK, "sealNilReturn").caseKey());
    int running = channels.listRunning(check.unit()).size();
    if (running > 0) {
      throw new NilReturnWithChannels(running);
    }
    check.sealNil(opinion, user.id());
    workflow.complete(task, Outcome.SEALED, opinion);
  }
}
