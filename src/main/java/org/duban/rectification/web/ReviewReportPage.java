package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.rectification.ApproveReport;
import org.duban.rectification.CaseState;
import org.duban.rectification.ReturnReport;
import org.jspecify.annotations.Nullable;

/** 县级审核 and 市级审核: lets the report pass or sends it back to a step that this case has. */
@Named
@ViewScoped
public class ReviewReportPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ApproveReport approveReport;
  @Inject private ReturnReport returnReport;

  private @Nullable CaseState target;

  public List<CaseState> getTargets() {
    return getCase().getState().returnTargets(getCase().hasCounty());
  }

  public String approve() {
    approveReport.approve(taskId(), getOpinion());
    return done("rectification_review_report.message.approved");
  }

  public String sendBack() {
    CaseState to = target == null ? getTargets().get(0) : target;
    returnReport.sendBack(taskId(), to, getOpinion());
    return done("rectification_review_report.message.returned", to);
  }

  public @Nullable CaseState getTarget() {
    return target;
  }

  public void setTarget(@Nullable CaseState target) {
    this.target = target;
  }
}
