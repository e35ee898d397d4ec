package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.RemindUnit;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 提醒单位整改. */
@ApplicationScoped
@StepName("remindUnit")
public class RemindUnitStep implements Step {
  @Inject private RemindUnit useCase;

  @Override
  public StepResult run(CaseKey key) {
    useCase.remind(key);
    return StepResult.none();
  }
}
