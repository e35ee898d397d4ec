package org.duban.registercheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.registercheck.CheckProgress;
import org.duban.registercheck.RegisterCheckProgress;
import org.duban.registercheck.RegisterCheckRound;
import org.duban.registercheck.RegisterChecks;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** How the round of a quarter stands, as far as the person may see. */
@Named
@RequestScoped
public class ProgressPage {
  @Inject private RegisterChecks checks;
  @Inject private RegisterCheckProgress reader;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  private @Nullable String quarter;
  private @Nullable CheckProgress progress;

  public CheckProgress getProgress() {
    if (progress == null) {
      progress = reader.of(getShown(), user.get());
    }
    return progress;
  }

  /** The quarter of the address; without one, the newest round's. */
  public Quarter getShown() {
    if (quarter != null && quarter.matches("2\\d{3}Q[1-4]")) {
      return Quarter.parse(quarter);
    }
    return checks.listRounds().stream()
        .findFirst()
        .map(RegisterCheckRound::quarter)
        .orElse(Quarter.of(clock.today()));
  }

  public List<RegisterCheckRound> getRounds() {
    return checks.listRounds();
  }

  public @Nullable String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter;
  }
}
