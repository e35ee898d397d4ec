package org.duban.selfcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
    WorkItem item = workflow.workItem(id).expect(ProcessKey.SELF_CHECK, taskKeys);
    return selfChecks.get(item.caseKey());
  }
}
