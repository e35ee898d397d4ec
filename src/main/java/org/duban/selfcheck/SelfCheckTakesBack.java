package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/** 撤回 of a self-check that the leader has not looked at. */
@ApplicationScoped
public class SelfCheckTakesBack implements TakesBack {
  private final SelfChecks selfChecks;

  @SuppressWarnings("NullAway")
  protected SelfCheckTakesBack() {
    this(null);
  }

  @Inject
  public SelfCheckTakesBack(SelfChecks selfChecks) {
    this.selfChecks = selfChecks;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.SELF_CHECK;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.of(new Way("writeSelfCheck", "sealSelfCheck"), Outcome.RETURNED);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    selfChecks.get(key).takeBack();
  }
}
