package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.RemindInterview;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 催办约谈: tells the reviewers that the record is missing. */
@ApplicationScoped
@StepName("remindInterview")
public class RemindInterviewStep implements Step {
  @Inject private RemindInterview use;

  @Override
  public StepResult run(CaseKey key) {
    use.remind(key);
    return StepResult.none();
  }
}
