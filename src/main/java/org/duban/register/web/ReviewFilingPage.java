package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.people.Role;
import org.duban.register.Filing;
import org.duban.register.FilingKind;
import org.duban.register.Filings;
import org.duban.register.RefuseFiling;
import org.duban.register.ReturnFiling;
import org.duban.register.ReviewFiling;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** County, then city, review the form; the city gives the code its place on the register. */
@Named
@ViewScoped
public class ReviewFilingPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private Filings filings;
  @Inject private FilingWords words;
  @Inject private ReviewFiling reviewFiling;
  @Inject private ReturnFiling returnFiling;
  @Inject private RefuseFiling refuseFiling;

  private @Nullable String code;
  private transient @Nullable Filing filing;

  @Override
  protected void open(WorkItem item) {
    code = words.codeOf(getFiling());
  }

  public String approve() {
    reviewFiling.approve(taskId(), Typed.code(code), Typed.text(getOpinion()));
    return done("register_review_filing.message.approved", getFiling().getName());
  }

  public String giveBack() {
    returnFiling.giveBack(taskId(), Typed.text(getOpinion()));
    return done("register_review_filing.message.returned", getFiling().getName());
  }

  public String refuse() {
    refuseFiling.refuse(taskId(), Typed.text(getOpinion()));
    return done("register_review_filing.message.refused", getFiling().getName());
  }

  public Filing getFiling() {
    if (filing == null) {
      filing = filings.get(caseKey());
    }
    return filing;
  }

  /** Whether this is the city's review. */
  public boolean isCity() {
    return getItem().getRole() == Role.REVIEWER;
  }

  /** Whether the code is to be filled in here. */
  public boolean isCodeOpen() {
    return isCity() && getFiling().getKind() == FilingKind.OPEN;
  }

  public FilingWords getWords() {
    return words;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
