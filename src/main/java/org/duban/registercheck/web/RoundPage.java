package org.duban.registercheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.duban.registercheck.CheckFilter;
import org.duban.registercheck.RegisterCheckRound;
import org.duban.registercheck.RegisterChecks;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** The round that the pages about a whole quarter show, from the address. */
@Named
@RequestScoped
public class RoundPage {
  @Inject private RegisterChecks checks;
  @Inject private OfficeClock clock;
  private @Nullable String quarter;

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

  /** The county of the address; null when it has not the form of one. */
  @Nullable String county(@Nullable String typed) {
    boolean known =
        typed != null && (typed.matches("\\d{6}") || typed.equals(CheckFilter.MUNICIPAL));
    return known ? typed : null;
  }

  /** The constant that an address names; null when it names none. */
  static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  public @Nullable String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter;
  }
}
