package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.OpenNextRound;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 启动下一轮整改. */
@ApplicationScoped
@StepName("openNextRound")
public class OpenNextRoundStep implements Step {
  @Inject private OpenNextRound useCase;

  @Override
  public StepResult run(CaseKey key) {
    StepResult result = StepResult.none();
    useCase.open(key).forEach(result::with);
    return result;
  }
}
