package org.duban.circular.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.circular.IssueCircular;
import org.duban.shared.CaseKey;
import org.duban.workflow.Step;
import org.duban.workflow.StepName;
import org.duban.workflow.StepResult;

/** Sends the circular out to the units. */
@Dependent
@StepName("issueCircular")
public class IssueCircularStep implements Step {
  @Inject private IssueCircular issue;

  @Override
  public StepResult run(CaseKey key) {
    issue.issue(key);
    return StepResult.none();
  }
}
