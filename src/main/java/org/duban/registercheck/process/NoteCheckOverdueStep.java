package org.duban.registercheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.registercheck.NoteOverdue;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 登记逾期未答复. */
@ApplicationScoped
@StepName("noteCheckOverdue")
class NoteCheckOverdueStep implements Step {
  @Inject private NoteOverdue overdue;

  @Override
  public StepResult run(CaseKey key) {
    overdue.note(key);
    return StepResult.none();
  }
}
