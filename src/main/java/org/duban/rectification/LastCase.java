package org.duban.rectification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Tells the quarter's cycle when its last case is over; the caller holds the quarter's lock. */
@Dependent
public class LastCase {
  private final Rectifications cases;
  private final Workflow workflow;

  @Inject
  public LastCase(Rectifications cases, Workflow workflow) {
    this.cases = cases;
    this.workflow = workflow;
  }

  void announce(Quarter quarter) {
    if (cases.countOpen(quarter) == 0) {
      workflow.tell(
          ProcessKey.INSPECTION_CYCLE, Message.ALL_CASES_CLOSED, new CaseKey(quarter.toString()));
    }
  }
}
