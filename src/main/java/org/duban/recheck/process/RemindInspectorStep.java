package org.duban.recheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.recheck.RemindInspector;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 催办检查员: tells the inspectors that the re-check is overdue. */
@ApplicationScoped
@StepName("remindInspector")
public class RemindInspectorStep implements Step {
  @Inject private RemindInspector use;

  @Override
  public StepResult run(CaseKey key) {
    use.remind(key);
    return StepResult.none();
  }
}
