package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** The office enters a channel that was found running but not registered (requirement Z12). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class RegisterFoundChannel {
  @Inject private Channels channels;
  @Inject private Units units;
  @Inject private CodeCheck codes;
  @Inject private Event<DomainEvent> events;

  /**
   * @param code null while the national system has given none
   * @param reason by what it was found, e.g. the number of a check
   */
  public void register(
      ChannelKind kind,
      @Nullable Platform platform,
      @Nullable IdentificationCode code,
      String name,
      UnitCode unit,
      LocalDate since,
      String reason) {
    if (kind == ChannelKind.ACCOUNT && platform == null) {
      throw new PlatformMissing(name);
    }
    FilingText.NAME.check(name);
    if (code != null) {
      codes.check(code, kind, platform, name, unit, null);
    }
    Channel channel =
        Channel.registered(
            kind,
            code,
            platform,
            name,
            unit,
            ChannelDetails.NONE,
            "",
            reason,
            since,
            units.get(unit).isSynthetic());
    channels.add(channel);
    events.fire(new ChannelCorrected(channel.id(), name, channel.getState(), reason));
  }
}
