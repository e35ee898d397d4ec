package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/**
 * Many open differences of one kind are given to their units, or explained, with the same words.
 * The register itself is never corrected in bulk.
 */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SettleAlike {
  /** Most differences of one run: one transaction, and one look at what is done. */
  public static final int MOST = 500;

  @Inject Differences differences;
  @Inject Asking asking;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * All of them or none.
   *
   * @param expected how many the person was shown
   * @param dueOn the units' last day; null to explain instead of asking
   * @return how many were settled
   * @throws NothingToSettle when there is none, or not as many as were shown
   * @throws TooManyAtOnce when there are more than {@link #MOST}
   */
  public int settle(
      DifferenceFilter filter, long expected, @Nullable LocalDate dueOn, String words) {
    List<DifferenceRow> rows = differences.rows(filter, user.get(), 0, MOST + 1);
    List<DifferenceRow> open =
        rows.stream().filter(row -> row.state() == DifferenceState.OPEN).toList();
    if (rows.size() > MOST) {
      throw new TooManyAtOnce(Math.toIntExact(expected), MOST);
    }
    if (open.isEmpty() || open.size() != expected) {
      throw new NothingToSettle();
    }
    for (DifferenceRow row : open) {
      Difference difference = differences.get(row.id());
      if (dueOn != null) {
        asking.ask(difference, dueOn, words);
      } else {
        explain(difference, words);
      }
    }
    return open.size();
  }

  private void explain(Difference difference, String reason) {
    if (reason.isBlank()) {
      throw new SettlementUnexplained(difference.getName());
    }
    difference.explained(reason.strip(), user.id(), clock.instant());
    events.fire(
        new DifferenceExplained(difference.getId(), difference.getKind(), difference.getName()));
  }
}
