package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.EscalateOverdue;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 逾期督办: begins an escalation when the report really is overdue. */
@ApplicationScoped
@StepName("escalateOverdue")
public class EscalateOverdueStep implements Step {
  @Inject private EscalateOverdue use;

  @Override
  public StepResult run(CaseKey key) {
    use.escalate(key);
    return StepResult.none();
  }
}
