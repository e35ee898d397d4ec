package org.duban.workflow.deployment;

import java.util.List;

/** The steps that failed and wait for an administrator. */
public interface FailedSteps {
  /** The oldest first, at most 200. */
  List<FailedStep> list();

  /**
   * Has a step tried once more, at once; when it fails again it comes back to the list.
   *
   * @return what is tried again
   * @throws FailureGone when somebody else has had it tried again, or its case has ended
   */
  FailedStep retry(String id);
}
