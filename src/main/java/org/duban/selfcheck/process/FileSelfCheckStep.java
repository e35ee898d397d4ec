package org.duban.selfcheck.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.selfcheck.FileSelfCheck;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** 归档自查报告: puts the received report on record. */
@ApplicationScoped
@StepName("fileSelfCheck")
public class FileSelfCheckStep implements Step {
  @Inject private FileSelfCheck use;

  @Override
  public StepResult run(CaseKey key) {
    use.file(key);
    return StepResult.none();
  }
}
