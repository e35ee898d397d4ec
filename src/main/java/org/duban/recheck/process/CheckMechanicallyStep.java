package org.duban.recheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.recheck.CheckMechanically;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 机器初查: prepares the re-check with the machine's hints. */
@ApplicationScoped
@StepName("checkMechanically")
public class CheckMechanicallyStep implements Step {
  @Inject private CheckMechanically use;

  @Override
  public StepResult run(CaseKey key) {
    use.check(key);
    return StepResult.none();
  }
}
