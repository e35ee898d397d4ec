package org.duban.register.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.register.RemindReviewer;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 催办县级审核. */
@ApplicationScoped
@StepName("remindCountyReviewer")
class RemindCountyReviewerStep implements Step {
  @Inject private RemindReviewer reviewer;

  @Override
  public StepResult run(CaseKey key) {
    reviewer.remind(key);
    return StepResult.none();
  }
}
