package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.DeliverOrder;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 送达督办文书: writes the letter and tells the unit. */
@ApplicationScoped
@StepName("deliverOrder")
public class DeliverOrderStep implements Step {
  @Inject private DeliverOrder use;

  @Override
  public StepResult run(CaseKey key) {
    use.deliver(key);
    return StepResult.none();
  }
}
