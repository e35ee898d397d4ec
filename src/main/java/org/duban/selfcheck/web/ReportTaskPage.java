package org.duban.selfcheck.web;

import jakarta.inject.Inject;
import org.duban.selfcheck.ReadSelfCheck;
import org.duban.selfcheck.SelfCheck;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** A page that does one task of a self-check: the report is always beside the work. */
public abstract class ReportTaskPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ReadSelfCheck reports;

  private transient @Nullable ShownReport found;

  @Override
  protected void open(WorkItem item) {
    getShown();
  }

  public ShownReport getShown() {
    if (found == null) {
      found = new ShownReport(reports.read(caseKey()));
    }
    return found;
  }

  public SelfCheck getReport() {
    return getShown().getReport();
  }

  /** Reads the report anew after it was saved. */
  protected void forget() {
    found = null;
  }
}
