package org.duban.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** Gives a task back to the common list. */
@Stateless
public class ReleaseTask {
  @Inject private Workflow workflow;

  public void release(TaskId task) {
    workflow.release(task);
  }
}
