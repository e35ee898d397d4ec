package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.people.CurrentUser;
import org.duban.people.Sight;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What the signed-in person may see of rectifications and of the ledger. */
@ApplicationScoped
public class CaseLists {
  @Inject private Rectifications cases;
  @Inject private CurrentUser currentUser;
  @Inject private Sight sight;
  @Inject private Units units;
  @Inject private OfficeClock clock;

  /**
   * The case.
   *
   * @throws UnknownRectification when there is none
   * @throws org.duban.people.NotYourUnit when the person may not see it
   */
  public RectificationCase get(CaseKey key) {
    RectificationCase found = cases.get(key);
    sight.check(currentUser.get(), found.unit());
    return found;
  }

  /**
   * A quarter's cases that the person may see.
   *
   * @param county only those of this county; null for all
   * @param state only those in this state; null for all
   */
  public List<CaseRow> rows(Quarter quarter, @Nullable UnitCode county, @Nullable CaseState state) {
    User user = currentUser.get();
    List<RectificationCase> seen =
        cases.listOf(quarter).stream()
            .filter(c -> sight.sees(user, c.unit()))
            .filter(c -> county == null || c.county().filter(county::equals).isPresent())
            .filter(c -> state == null || c.getState() == state)
            .toList();
    Map<UnitCode, String> names =
        units.namesOf(seen.stream().flatMap(c -> c.county().stream()).distinct().toList());
    Instant now = clock.instant();
    return seen.stream().map(c -> row(c, names, now)).toList();
  }

  /** The items that the person may see, of all quarters. */
  public List<RectificationItem> items() {
    User user = currentUser.get();
    return cases.listItems().stream()
        .filter(i -> sight.sees(user, i.getRectification().unit()))
        .toList();
  }

  /** Quarters that have cases, newest first. */
  public List<Quarter> quarters() {
    return cases.quarters();
  }

  private static CaseRow row(RectificationCase found, Map<UnitCode, String> names, Instant now) {
    String county = found.county().map(names::get).filter(Objects::nonNull).orElse("");
    return new CaseRow(
        found.key(),
        found.getQuarter(),
        found.getUnitName(),
        county,
        found.getItems().size(),
        found.openItems().size(),
        found.getRound(),
        found.getState(),
        found.getDueAt(),
        found.isOverdue(now));
  }
}
