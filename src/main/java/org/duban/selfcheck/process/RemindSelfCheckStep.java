package org.duban.selfcheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.selfcheck.RemindSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 提醒单位自查: tells clerk and leader that the report is due soon. */
@ApplicationScoped
@StepName("remindSelfCheck")
public class RemindSelfCheckStep implements Step {
  @Inject private RemindSelfCheck use;

  @Override
  public StepResult run(CaseKey key) {
    use.remind(key);
    return StepResult.none();
  }
}
