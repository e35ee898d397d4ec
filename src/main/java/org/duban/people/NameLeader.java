package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/**
 * Registers which leader of a unit a person is. The office does so, since a circular may demand the
 * principal leader's signature (Z28), and who signs cannot be the one to say so.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class NameLeader {
  @Inject Users users;
  @Inject Event<DomainEvent> events;

  /**
   * @throws UnknownUser when there is no such person
   * @throws NotALeader when the person is no leader of a unit
   */
  public void name(UserId id, LeaderLevel level) {
    User user = users.find(id).orElseThrow(() -> new UnknownUser(id.value()));
    if (!user.roles().contains(Role.UNIT_LEADER)) {
      throw new NotALeader(user.getDisplayName());
    }
    if (user.leaderLevel().filter(level::equals).isPresent()) {
      return;
    }
    user.name(level);
    events.fire(new LeaderNamed(id, level));
  }
}
