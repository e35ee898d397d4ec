package org.duban.register.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.register.EnterFiling;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 登记入册. */
@ApplicationScoped
@StepName("enterFiling")
class EnterFilingStep implements Step {
  @Inject private EnterFiling enterFiling;

  @Override
  public StepResult run(CaseKey key) {
    enterFiling.enter(key);
    return StepResult.none();
  }
}
