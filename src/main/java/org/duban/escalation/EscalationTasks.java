package org.duban.escalation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** The escalation behind a task of the signed-in person. */
@Dependent
class EscalationTasks {
  @Inject Workflow workflow;
  @Inject Escalations escalations;

  /**
   * @throws NotYourTask when the task is another one than the use case is for
   */
  Escalation escalationOf(TaskId id, String taskKey) {
    WorkItem item = workflow.workItem(id).expect(ProcessKey.ESCALATION, taskKey);
    return escalations.get(item.caseKey());
  }
}
