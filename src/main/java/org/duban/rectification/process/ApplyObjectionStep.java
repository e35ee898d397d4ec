package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.ApplyObjection;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 落实异议决定. */
@ApplicationScoped
@StepName("applyObjection")
public class ApplyObjectionStep implements Step {
  @Inject private ApplyObjection useCase;

  @Override
  public StepResult run(CaseKey key) {
    useCase.apply(key);
    return StepResult.none();
  }
}
