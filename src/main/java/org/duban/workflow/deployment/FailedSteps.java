package org.duban.workflow.deployment;

import java.util.List;

/** The steps that failed at least once and have not succeeded since. */
public interface FailedSteps {
  /** Those that only an administrator has tried again first, then the oldest; at most 200. */
  List<FailedStep> list();

  /**
   * Has a step tried once more, at once; when it fails again it comes back to the list.
   *
   * @return what is tried again
   * @throws FailureGone when somebody else has had it tried again, or its case has ended
   */
  FailedStep retry(String id);
}
