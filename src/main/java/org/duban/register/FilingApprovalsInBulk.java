package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** A unit's leader stands for many filings with one opinion. */
@ApplicationScoped
class FilingApprovalsInBulk implements BulkDecision {
  @Inject private ApproveFiling useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(new Stage(ProcessKey.FILING, "approveFiling"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.approve(task, opinion);
  }
}
