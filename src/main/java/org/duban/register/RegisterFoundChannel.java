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
  @Inject Channels channels;
  @Inject Units units;
  @Inject CodeCheck codes;
  @Inject CodeClaims claims;
  @Inject Event<DomainEvent> events;

  /**
   * @param code null while the national system has given none
   * @param reason by what it was found, e.g. the number of a check
   * @throws CodeClaimed when an opening under way has the code; see {@link CodeCheck} for what else
   *     may be wrong with it
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
      claims.checkFree(code);
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
