package org.duban.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/** 撤回 of a draft on its way to the signature. */
@ApplicationScoped
public class CircularTakesBack implements TakesBack {
  private final Circulars circulars;

  @SuppressWarnings("NullAway")
  protected CircularTakesBack() {
    this(null);
  }

  @Inject
  public CircularTakesBack(Circulars circulars) {
    this.circulars = circulars;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.CIRCULAR_ISSUANCE;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.of(
        new Way("editDraft", "reviewDraft"), Outcome.RETURNED,
        new Way("reviewDraft", "signCircular"), Outcome.RETURNED_REVIEW);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    Circular circular = circulars.get(key);
    if (way.done().equals("reviewDraft")) {
      circular.returnToReview();
    } else {
      circular.returnToDraft();
    }
  }
}
