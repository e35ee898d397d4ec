package org.duban.rectification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/**
 * The rectification behind a task, for the person who may do it. A task of another kind is refused,
 * so that an address edited by hand cannot lead around a step. Whoever writes to a case waits for
 * who came first: each problem has a row of its own, so that a report could be handed in while a
 * colleague takes evidence away from it.
 */
@Dependent
public class TaskCases {
  private final Workflow workflow;
  private final Rectifications cases;

  @Inject
  public TaskCases(Workflow workflow, Rectifications cases) {
    this.workflow = workflow;
    this.cases = cases;
  }

  RectificationCase open(TaskId task, String... taskKeys) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.RECTIFICATION, taskKeys);
    cases.lock(item.caseKey());
    return cases.get(item.caseKey());
  }
}
