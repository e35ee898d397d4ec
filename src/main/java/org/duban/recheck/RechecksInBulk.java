package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** Re-checks are confirmed as the inspectors decided them, many with one opinion. */
@ApplicationScoped
class RechecksInBulk implements BulkDecision {
  @Inject private ConfirmRecheck useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(new Stage(ProcessKey.RECHECK, "confirmRecheck"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.confirm(task, opinion);
  }
}
