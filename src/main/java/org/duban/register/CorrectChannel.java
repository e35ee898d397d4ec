package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

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
    UnitCode unit = correction.unit() == null ? channel.unit() : correction.unit();
    IdentificationCode code = correction.code();
    boolean moves = !unit.equals(channel.unit());
    if (code != null || moves) {
      // A code names its unit: whoever moves a channel must give it the code of the new one too.
      Optional.ofNullable(code)
          .or(channel::code)
          .ifPresent(
              holds ->
                  codes.check(
                      holds,
                      channel.getKind(),
                      channel.platform().orElse(null),
                      channel.getName(),
                      unit,
                      channelId));
    }
    if (moves) {
      channel.move(unit, correction.since(), correction.reason());
    }
    if (code != null && !channel.code().equals(Optional.of(code))) {
      channel.assign(code, correction.since(), correction.reason());
    }
    if (correction.owner() != null) {
      FilingText.OWNER.check(correction.owner());
      channel.describe(
          channel.getDetails().ownedBy(correction.owner()),
          correction.since(),
          correction.reason());
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
