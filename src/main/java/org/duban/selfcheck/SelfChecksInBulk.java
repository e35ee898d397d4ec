package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** Self-checks are received, many with one opinion. */
@ApplicationScoped
class SelfChecksInBulk implements BulkDecision {
  @Inject private ReceiveSelfCheck useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(new Stage(ProcessKey.SELF_CHECK, "receiveSelfCheck"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.receive(task, opinion);
  }
}
