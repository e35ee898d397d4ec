package org.duban.circular.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.circular.CircularPaper;
import org.duban.circular.OpenCircular;
import org.duban.circular.SignCircular;
import org.duban.workflow.Outcome;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The leader signs a circular, or gives it back to the writer or to the review. */
@Named
@ViewScoped
public class SignPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private OpenCircular open;
  @Inject private SignCircular sign;

  private transient @Nullable CircularPaper paper;

  @Override
  protected void open(WorkItem item) {
    paper = open.open(item.caseKey());
  }

  /** Signs it; number and issue follow by themselves. */
  public String sign() {
    sign.sign(taskId(), Outcome.SIGNED, getOpinion());
    return done("circular_sign.message.signed");
  }

  /** Gives it back to the writer. */
  public String giveBack() {
    sign.sign(taskId(), Outcome.RETURNED, getOpinion());
    return done("circular_sign.message.returned");
  }

  /** Gives it back to the review. */
  public String giveBackToReview() {
    sign.sign(taskId(), Outcome.RETURNED_REVIEW, getOpinion());
    return done("circular_sign.message.returned_review");
  }

  public CircularPaper getPaper() {
    if (paper == null) {
      paper = open.open(caseKey());
    }
    return paper;
  }
}
