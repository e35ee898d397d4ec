package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;

/** Filings are agreed to, many with one opinion; an opening still needs its code from the city. */
@ApplicationScoped
class FilingReviewsInBulk implements BulkDecision {
  @Inject private ReviewFiling useCase;

  @Override
  public Set<Stage> stages() {
    return Set.of(
        new Stage(ProcessKey.FILING, "reviewFilingByCounty"),
        new Stage(ProcessKey.FILING, "reviewFilingByCity"));
  }

  @Override
  public void approve(TaskId task, String opinion) {
    useCase.approve(task, null, opinion);
  }
}
