package org.duban.circular.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.circular.DraftCircular;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Writes the first draft from the verified inspections. */
@Dependent
@StepName("draftCircular")
public class DraftCircularStep implements Step {
  @Inject private DraftCircular draft;

  @Override
  public StepResult run(CaseKey key) {
    draft.draft(key);
    return StepResult.none();
  }
}
