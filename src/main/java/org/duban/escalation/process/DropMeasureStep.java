package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.DropMeasure;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 终止督办措施: ends what the leader rejected. */
@ApplicationScoped
@StepName("dropMeasure")
public class DropMeasureStep implements Step {
  @Inject private DropMeasure use;

  @Override
  public StepResult run(CaseKey key) {
    use.drop(key);
    return StepResult.none();
  }
}
