package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/** 撤回 of results that the reviewer has not looked at. */
@ApplicationScoped
public class RecheckTakesBack implements TakesBack {
  private final Rechecks rechecks;

  @SuppressWarnings("NullAway")
  protected RecheckTakesBack() {
    this(null);
  }

  @Inject
  public RecheckTakesBack(Rechecks rechecks) {
    this.rechecks = rechecks;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.RECHECK;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.of(new Way("recheckItems", "confirmRecheck"), Outcome.RETURNED);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    rechecks.latest(key).takeBack();
  }
}
