package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.register.ApproveFiling;
import org.duban.register.Filing;
import org.duban.register.Filings;
import org.duban.register.ReturnFiling;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The unit's leader reads the form and stands for it, or gives it back. */
@Named
@ViewScoped
public class ApproveFilingPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private Filings filings;
  @Inject private FilingWords words;
  @Inject private ApproveFiling approveFiling;
  @Inject private ReturnFiling returnFiling;

  private transient @Nullable Filing filing;

  @Override
  protected void open(WorkItem item) {
    filing = filings.get(item.caseKey());
  }

  public String approve() {
    approveFiling.approve(taskId(), Typed.text(getOpinion()));
    return done("register_approve_filing.message.approved", getFiling().getName());
  }

  public String giveBack() {
    returnFiling.giveBack(taskId(), Typed.text(getOpinion()));
    return done("register_approve_filing.message.returned", getFiling().getName());
  }

  public Filing getFiling() {
    if (filing == null) {
      filing = filings.get(caseKey());
    }
    return filing;
  }

  public FilingWords getWords() {
    return words;
  }
}
