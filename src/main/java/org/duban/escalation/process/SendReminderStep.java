package org.duban.escalation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.escalation.SendReminder;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 发送提醒: tells the unit what it owes. */
@ApplicationScoped
@StepName("sendReminder")
public class SendReminderStep implements Step {
  @Inject private SendReminder use;

  @Override
  public StepResult run(CaseKey key) {
    use.remind(key);
    return StepResult.none();
  }
}
