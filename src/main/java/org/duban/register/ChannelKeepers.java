package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;

/** Who may fill in what is known of a channel: its unit's clerk and the city's reviewers. */
@ApplicationScoped
public class ChannelKeepers {
  @Inject CurrentUser currentUser;

  /** Whether the signed-in person may. */
  public boolean may(Channel channel) {
    return currentUser.has(Role.REVIEWER)
        || (currentUser.has(Role.UNIT_CLERK) && currentUser.unit().equals(channel.unit()));
  }

  /**
   * @throws NotYourUnit when the signed-in person may not
   */
  void check(Channel channel) {
    if (!may(channel)) {
      throw new NotYourUnit(channel.unit());
    }
  }
}
