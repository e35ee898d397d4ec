package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** Reports are let pass to the next step, many with one opinion. */
@ApplicationScoped
class ReportsInBulk implements BulkDecision {
  @Inject private ApproveReport useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(
        new Stage(ProcessKey.RECTIFICATION, "reviewByCounty"),
        new Stage(ProcessKey.RECTIFICATION, "reviewByCity"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.approve(task, opinion);
  }
}
