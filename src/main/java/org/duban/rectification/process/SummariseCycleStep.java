package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.CarryOverOpenItems;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 汇总并结转 of the quarterly cycle. */
@ApplicationScoped
@StepName("summariseCycle")
public class SummariseCycleStep implements Step {
  @Inject private CarryOverOpenItems useCase;

  @Override
  public StepResult run(CaseKey key) {
    useCase.carryOver(Quarter.parse(key.value()));
    return StepResult.none();
  }
}
