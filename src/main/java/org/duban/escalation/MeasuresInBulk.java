package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** Measures are approved as they were asked for, many with one opinion. */
@ApplicationScoped
class MeasuresInBulk implements BulkDecision {
  @Inject private ApproveMeasure useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(new Stage(ProcessKey.ESCALATION, "approveMeasure"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.approve(task, opinion);
  }
}
