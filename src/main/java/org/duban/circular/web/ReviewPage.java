package org.duban.circular.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.circular.CircularPaper;
import org.duban.circular.OpenCircular;
import org.duban.circular.ReviewDraft;
import org.duban.workflow.Outcome;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The section chief reads a draft and passes it on or gives it back. */
@Named
@ViewScoped
public class ReviewPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private OpenCircular open;
  @Inject private ReviewDraft review;

  private transient @Nullable CircularPaper paper;

  @Override
  protected void open(WorkItem item) {
    paper = open.open(item.caseKey());
  }

  /** Passes it on to the signing leader. */
  public String approve() {
    review.review(taskId(), Outcome.APPROVED, getOpinion());
    return done("circular_review.message.approved");
  }

  /** Gives it back to the writer; the opinion says why. */
  public String giveBack() {
    review.review(taskId(), Outcome.RETURNED, getOpinion());
    return done("circular_review.message.returned");
  }

  public CircularPaper getPaper() {
    if (paper == null) {
      paper = open.open(caseKey());
    }
    return paper;
  }
}
