package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** A reviewer confirms a row of an indicator set that was marked 待核. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ConfirmIndicator {
  @Inject IndicatorSets sets;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** A row was compared with the document and found right. */
  public record IndicatorConfirmed(String set, String code) implements DomainEvent {
    @Override
    public String subject() {
      return set + " " + code;
    }
  }

  /**
   * @throws UnknownIndicator when the set has no such row
   */
  public void confirm(String set, String code) {
    sets.get(set).get(code).confirm(user.id(), clock.instant());
    events.fire(new IndicatorConfirmed(set, code));
  }
}
