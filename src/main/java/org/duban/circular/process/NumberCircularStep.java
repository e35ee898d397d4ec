package org.duban.circular.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.circular.NumberCircular;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Gives the signed circular its number. */
@Dependent
@StepName("numberCircular")
public class NumberCircularStep implements Step {
  @Inject private NumberCircular number;

  @Override
  public StepResult run(CaseKey key) {
    number.number(key);
    return StepResult.none();
  }
}
