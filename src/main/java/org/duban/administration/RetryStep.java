package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.FailedSteps;

/** Has a failed step tried again, once its cause is gone. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class RetryStep {
  @Inject FailedSteps failures;
  @Inject Event<DomainEvent> events;

  /**
   * @param id of the failure, from the list
   * @throws org.duban.workflow.deployment.FailureGone when it is not waiting any more
   */
  public void retry(String id) {
    FailedStep step = failures.retry(id);
    events.fire(new StepRetried(step.caseKey(), step.stepName(), step.cause()));
  }
}
