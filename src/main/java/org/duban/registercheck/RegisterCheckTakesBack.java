package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/** 撤回 of an answer; the due date stays, as when the own leader returns it. */
@ApplicationScoped
public class RegisterCheckTakesBack implements TakesBack {
  private final RegisterChecks checks;

  @SuppressWarnings("NullAway")
  protected RegisterCheckTakesBack() {
    this(null);
  }

  @Inject
  public RegisterCheckTakesBack(RegisterChecks checks) {
    this.checks = checks;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.REGISTER_CHECK;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.of(
        new Way("confirmList", "sealNilReturn"), Outcome.RETURNED,
        new Way("confirmList", "settleDiscrepancies"), Outcome.RETURNED);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    checks.get(key).takeBack();
  }
}
