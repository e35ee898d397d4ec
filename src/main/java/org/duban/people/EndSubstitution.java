package org.duban.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** 结束代理: the absent person is back early, or the arrangement was a mistake. */
@Stateless
public class EndSubstitution {
  @Inject Substitutions substitutions;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws NotAllowedForOthers when the person is neither absent in it nor administrator
   */
  public void end(long id) {
    User actor = currentUser.get();
    Substitution found = substitutions.find(id).orElseThrow(NotAllowedForOthers::new);
    if (!actor.id().equals(found.absent()) && !actor.roles().contains(Role.ADMINISTRATOR)) {
      throw new NotAllowedForOthers();
    }
    if (found.isAhead(clock.today())) {
      found.end(clock.instant());
      events.fire(new SubstitutionEnded(found.absent(), found.deputy()));
    }
  }
}
