package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.FailedSteps;

/** The steps that failed and wait for an administrator. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ListFailures {
  @Inject FailedSteps failures;

  /** The oldest first. */
  public List<FailedStep> list() {
    return failures.list();
  }
}
