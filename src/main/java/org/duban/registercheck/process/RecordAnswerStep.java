package org.duban.registercheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.registercheck.RecordAnswer;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 记录答复. */
@ApplicationScoped
@StepName("recordAnswer")
class RecordAnswerStep implements Step {
  @Inject private RecordAnswer answer;

  @Override
  public StepResult run(CaseKey key) {
    answer.record(key);
    return StepResult.none();
  }
}
