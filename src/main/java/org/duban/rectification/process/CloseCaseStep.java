package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.CloseCase;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 销号. */
@ApplicationScoped
@StepName("closeCase")
public class CloseCaseStep implements Step {
  @Inject private CloseCase useCase;

  @Override
  public StepResult run(CaseKey key) {
    useCase.close(key);
    return StepResult.none();
  }
}
