package org.duban.inspection.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.inspection.JudgeChannels;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Gives every channel its verdict. */
@Dependent
@StepName("judgeChannels")
public class JudgeChannelsStep implements Step {
  @Inject private JudgeChannels judge;

  @Override
  public StepResult run(CaseKey key) {
    judge.judge(Quarter.parse(key.value()));
    return StepResult.none();
  }
}
