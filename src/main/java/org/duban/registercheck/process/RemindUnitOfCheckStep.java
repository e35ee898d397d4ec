package org.duban.registercheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.registercheck.RemindUnit;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 提醒单位核对. */
@ApplicationScoped
@StepName("remindUnitOfCheck")
class RemindUnitOfCheckStep implements Step {
  @Inject private RemindUnit unit;

  @Override
  public StepResult run(CaseKey key) {
    unit.remind(key);
    return StepResult.none();
  }
}
