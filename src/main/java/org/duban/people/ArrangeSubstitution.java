package org.duban.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.shared.DomainEvent;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;

/**
 * 设置代理: for one's own absence, or by the administrator for somebody who can no longer do it. A
 * deputy holds the roles of the absent person already: a substitution hands over work, never
 * rights.
 */
@Stateless
public class ArrangeSubstitution {
  static final int REASON_LIMIT = 200;

  @Inject Users users;
  @Inject Deputies deputies;
  @Inject Substitutions substitutions;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param firstDay not before today, in the office's zone
   * @param lastDay included
   * @throws NotAllowedForOthers when a person other than the administrator arranges it for another
   * @throws SubstitutionDaysWrong when the days lie in the past or in the wrong order
   * @throws DeputyNotSuitable when the deputy is the absent person, not active, of another unit or
   *     lacks a role
   * @throws AlreadyAbsent when another substitution for the same person covers one of the days
   * @throws DeputyAway when the deputy is away on one of the days: nobody would do the work
   * @throws AwayWhileStandingIn when the absent person stands in for another on one of the days
   */
  public void arrange(
      UserId absent, UserId deputy, LocalDate firstDay, LocalDate lastDay, String reason) {
    User actor = currentUser.get();
    if (!actor.id().equals(absent) && !actor.roles().contains(Role.ADMINISTRATOR)) {
      throw new NotAllowedForOthers();
    }
    if (firstDay.isBefore(clock.today()) || lastDay.isBefore(firstDay)) {
      throw new SubstitutionDaysWrong(clock.today());
    }
    if (reason.strip().codePointCount(0, reason.strip().length()) > REASON_LIMIT) {
      throw new AbsenceReasonTooLong(REASON_LIMIT);
    }
    User away = users.find(absent).orElseThrow(() -> new UnknownUser(absent.value()));
    User stand = users.find(deputy).orElseThrow(() -> new UnknownUser(deputy.value()));
    deputies.check(away, stand);
    substitutions.takeTurn(List.of(absent, deputy));
    for (Substitution other : substitutions.listOf(absent, clock.today())) {
      if (other.meets(firstDay, lastDay)) {
        throw refusal(other, absent);
      }
    }
    for (Substitution other : substitutions.listOf(deputy, clock.today())) {
      if (other.absent().equals(deputy) && other.meets(firstDay, lastDay)) {
        throw new DeputyAway(deputy, other.getFirstDay(), other.getLastDay());
      }
    }
    substitutions.add(
        new Substitution(
            absent, deputy, firstDay, lastDay, reason.strip(), actor.id(), clock.instant()));
    events.fire(new SubstitutionArranged(absent, deputy, firstDay, lastDay));
  }

  private static DomainException refusal(Substitution other, UserId absent) {
    return other.absent().equals(absent)
        ? new AlreadyAbsent(other.getFirstDay(), other.getLastDay(), other.deputy())
        : new AwayWhileStandingIn(absent, other.absent(), other.getFirstDay(), other.getLastDay());
  }
}
