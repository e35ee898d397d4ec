package org.duban.rectification.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.rectification.ApplyExtension;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Service task 落实延期决定. */
@ApplicationScoped
@StepName("applyExtension")
public class ApplyExtensionStep implements Step {
  @Inject private ApplyExtension useCase;

  @Override
  public StepResult run(CaseKey key) {
    useCase.apply(key);
    return StepResult.none();
  }
}
