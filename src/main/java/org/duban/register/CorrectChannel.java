package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/** The office brings a registered channel in line with reality (requirements Z13, Z18). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class CorrectChannel {
  @Inject private Channels channels;
  @Inject private CodeCheck codes;
  @Inject private Filings filings;
  @Inject private Event<DomainEvent> events;

  /**
   * @throws FilingUnderWay when an approved filing of the channel is about to be entered
   * @throws DatesOutOfOrder when the register holds a later day
   */
  public void correct(long channelId, ChannelCorrection correction) {
    Channel channel = channels.get(channelId);
    refuseWhileOneIsEntered(channel);
    if (correction.name() != null) {
      FilingText.NAME.check(correction.name());
    }
    if (correction.name() != null && !correction.name().equals(channel.getName())) {
      channel.rename(correction.name(), correction.since());
    }
    if (correction.code() != null) {
      codes.check(
          correction.code(),
          channel.getKind(),
          channel.platform().orElse(null),
          channel.getName(),
          channel.unit(),
          channelId);
      channel.assign(correction.code());
    }
    if (correction.state() != null && correction.state() != channel.getState()) {
      channel.enter(correction.state(), correction.since(), correction.reason());
    }
    events.fire(
        new ChannelCorrected(
            channelId, channel.getName(), channel.getState(), correction.reason()));
  }

  /** The city has approved it against the register as it stands; it must still fit when entered. */
  private void refuseWhileOneIsEntered(Channel channel) {
    filings
        .findOpen(channel.id())
        .filter(filing -> filing.getState() == FilingState.APPROVED_BY_CITY)
        .ifPresent(
            filing -> {
              throw new FilingUnderWay(channel.getName(), filing.key().value());
            });
  }
}
