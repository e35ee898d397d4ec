package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.DetermineMeasure;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 确定督办措施: asks the decision table. */
@ApplicationScoped
@StepName("determineMeasure")
public class DetermineMeasureStep implements Step {
  @Inject private DetermineMeasure use;

  @Override
  public StepResult run(CaseKey key) {
    return StepResult.of(use.determine(key));
  }
}
