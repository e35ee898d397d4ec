package org.duban.selfcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/**
 * The report behind a task of the signed-in person. A rectification of the same unit and quarter
 * has the same case key, so the task itself is asked what it is.
 */
@Dependent
class SelfCheckTasks {
  @Inject Workflow workflow;
  @Inject SelfChecks selfChecks;

  /**
   * @throws NotYourTask when the task is another one than the use case is for
   */
  SelfCheck reportOf(TaskId id, String... taskKeys) {
    WorkItem item = workflow.workItem(id);
    if (item.getProcess() != ProcessKey.SELF_CHECK
        || !Set.of(taskKeys).contains(item.getTaskKey())) {
      throw new NotYourTask(item.getTaskName());
    }
    return selfChecks.get(item.caseKey());
  }
}
