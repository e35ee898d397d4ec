package org.duban.workflow.lists;

import java.util.Set;
import org.duban.workflow.TaskId;

/**
 * An approval that needs nothing but an opinion, so that many tasks can be approved at once with
 * the same one; one bean a use case, in its feature. What it does not name is approved one by one.
 */
public interface BulkDecision {
  /** The tasks that it approves. */
  Set<Stage> stages();

  /**
   * Approves one task by the feature's use case, in the caller's transaction; throws what the use
   * case throws.
   */
  void approve(TaskId task, String opinion);
}
