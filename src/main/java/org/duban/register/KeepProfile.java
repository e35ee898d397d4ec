package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/**
 * Fills in what the record form asks for besides what a filing changes: the unit's clerk for its
 * own channels, the office for all.
 */
@Stateless
@RolesAllowed({Role.Names.UNIT_CLERK, Role.Names.REVIEWER})
public class KeepProfile {
  @Inject Channels channels;
  @Inject ChannelKeepers keepers;
  @Inject Event<DomainEvent> events;

  /**
   * @throws NotYourUnit when a clerk asks for another unit's channel
   */
  public void keep(long channelId, ChannelProfile profile) {
    Channel channel = channels.get(channelId);
    keepers.check(channel);
    profile.check();
    ChannelProfile before = channel.getProfile();
    if (!before.equals(profile)) {
      channel.complete(profile);
      events.fire(new ChannelProfileKept(channelId, before, profile));
    }
  }
}
