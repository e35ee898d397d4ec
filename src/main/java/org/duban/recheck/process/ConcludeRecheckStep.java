package org.duban.recheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.recheck.ConcludeRecheck;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 形成复核结论: passed or failed. */
@ApplicationScoped
@StepName("concludeRecheck")
public class ConcludeRecheckStep implements Step {
  @Inject private ConcludeRecheck use;

  @Override
  public StepResult run(CaseKey key) {
    return StepResult.of(use.conclude(key));
  }
}
