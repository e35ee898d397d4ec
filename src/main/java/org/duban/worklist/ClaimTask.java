package org.duban.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** Takes a task from the common list into one's own; of two who try, one is told who won. */
@Stateless
public class ClaimTask {
  @Inject private Workflow workflow;

  public void claim(TaskId task) {
    workflow.claim(task);
  }
}
