package org.duban.register.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.register.EndFiling;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 终止办理. */
@ApplicationScoped
@StepName("closeFiling")
class CloseFilingStep implements Step {
  @Inject private EndFiling endFiling;

  @Override
  public StepResult run(CaseKey key) {
    endFiling.end(key);
    return StepResult.none();
  }
}
