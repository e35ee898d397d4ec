package org.duban.registercheck;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Reads how a round stands, as far as a person may see. */
@ApplicationScoped
@Transactional
public class RegisterCheckProgress {
  @Inject private RegisterChecks checks;
  @Inject private Units units;
  @Inject private Sight sight;
  @Inject private OfficeClock clock;

  /** The whole round; all zero when the quarter has none. */
  public CheckProgress of(Quarter quarter) {
    return count(checks.listOf(quarter));
  }

  /** What of the round the person may see. */
  public CheckProgress of(Quarter quarter, User user) {
    return count(seen(quarter, user));
  }

  /** The units of the round that a filter takes, as far as the person may see them. */
  public List<CheckProgress.Waiting> list(Quarter quarter, User user, CheckFilter filter) {
    return CheckProgress.list(seen(quarter, user), units(), clock.instant(), filter);
  }

  /**
   * What the screening found, as far as the person may see it.
   *
   * @param county what the county is called in an address; null for any
   * @param concern null for any
   */
  public ScreeningResult screening(
      Quarter quarter, User user, @Nullable String county, @Nullable Concern concern) {
    return ScreeningResult.of(
        checks.listScreened(quarter).stream().filter(c -> sight.sees(user, c.unit())).toList(),
        units(),
        county,
        concern);
  }

  private List<RegisterCheck> seen(Quarter quarter, User user) {
    return checks.listOf(quarter).stream().filter(check -> sight.sees(user, check.unit())).toList();
  }

  private Map<UnitCode, Unit> units() {
    return units.list().stream().collect(toMap(Unit::code, Function.identity()));
  }

  private CheckProgress count(List<RegisterCheck> list) {
    return CheckProgress.of(list, units(), clock.instant());
  }
}
