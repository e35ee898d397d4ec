package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.registercheck.CheckProgress;
import org.duban.registercheck.RegisterCheckProgress;
import org.duban.registercheck.RegisterChecks;
import org.duban.shared.Quarter;

/**
 * The register check at the head of the quarter's page: how many units have answered. It lives here
 * because the register check itself must not know who asks.
 */
@ApplicationScoped
class RegisterCheckStage implements QuarterStage {
  private RegisterChecks checks;
  private RegisterCheckProgress progress;

  @SuppressWarnings("NullAway.Init")
  protected RegisterCheckStage() {}

  @Inject
  RegisterCheckStage(RegisterChecks checks, RegisterCheckProgress progress) {
    this.checks = checks;
    this.progress = progress;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<StageCard> of(Quarter quarter) {
    return checks
        .findRound(quarter)
        .map(round -> card(quarter, round.settledAt().isPresent(), progress.of(quarter).total()));
  }

  static StageCard card(Quarter quarter, boolean locked, CheckProgress.Row total) {
    int unanswered = total.units() - total.answered();
    String word =
        locked
            ? unanswered == 0 ? "done" : "locked"
            : unanswered == 0 ? "answered" : total.late() > 0 ? "late" : "unanswered";
    String tone = locked ? "green" : total.late() > 0 ? "red" : "blue";
    return new StageCard(
        "inspection_quarter.text.register_check",
        total.answered() + "/" + total.units(),
        "inspection_quarter.status." + word,
        String.valueOf(word.equals("late") ? total.late() : unanswered),
        tone,
        "registercheck/progress.xhtml?quarter=" + quarter,
        !locked);
  }
}
