package org.duban.registercheck;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

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
    return count(
        checks.listOf(quarter).stream().filter(check -> sight.sees(user, check.unit())).toList());
  }

  private CheckProgress count(List<RegisterCheck> list) {
    return CheckProgress.of(
        list,
        units.list().stream().collect(toMap(Unit::code, Function.identity())),
        clock.instant());
  }
}
