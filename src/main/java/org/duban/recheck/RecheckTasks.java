package org.duban.recheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/**
 * The re-check behind a task of the signed-in person. The rectification itself has the same case
 * key, so the task is asked what it is. Whoever writes to a re-check waits for who came first: each
 * problem has a row of its own, so that a decision could slip in after the whole was handed up.
 */
@Dependent
class RecheckTasks {
  @Inject Workflow workflow;
  @Inject Rechecks rechecks;

  /**
   * @throws NotYourTask when the task is another one than the use case is for
   */
  Recheck recheckOf(TaskId id, String taskKey) {
    WorkItem item = workflow.workItem(id).expect(ProcessKey.RECHECK, taskKey);
    rechecks.lock(item.caseKey());
    return rechecks.latest(item.caseKey());
  }
}
