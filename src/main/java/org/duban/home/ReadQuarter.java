package org.duban.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.rectification.CaseLists;
import org.duban.registercheck.RegisterCheckProgress;
import org.duban.registercheck.RegisterCheckRound;
import org.duban.registercheck.RegisterChecks;
import org.duban.shared.Quarter;

/** The newest quarter of which the signed-in person may see something. */
@ApplicationScoped
public class ReadQuarter {
  @Inject private CaseLists cases;
  @Inject private RegisterChecks checks;
  @Inject private RegisterCheckProgress progress;
  @Inject private CurrentUser currentUser;

  /**
   * The newest quarter's rectification; its register check until there is one.
   *
   * @return empty when no quarter has anything that the person may see
   */
  public Optional<QuarterGlance> read() {
    Optional<QuarterGlance> rectification =
        cases.quarters().stream()
            .map(q -> QuarterGlance.ofRectification(q, cases.rows(q, null, null)))
            .filter(glance -> glance.all().total() > 0)
            .findFirst();
    // A unit's own check is a task of its list; there is nothing to compare.
    if (Sight.reachOf(currentUser.get()) == Role.Reach.UNIT) {
      return rectification;
    }
    return checks.listRounds().stream()
        .map(RegisterCheckRound::quarter)
        .findFirst()
        .filter(q -> rectification.map(QuarterGlance::quarter).filter(r -> isAsNew(r, q)).isEmpty())
        .map(q -> QuarterGlance.ofRegisterCheck(q, progress.of(q, currentUser.get())))
        .filter(glance -> glance.all().total() > 0)
        .or(() -> rectification);
  }

  private static boolean isAsNew(Quarter one, Quarter other) {
    return one.compareTo(other) >= 0;
  }
}
