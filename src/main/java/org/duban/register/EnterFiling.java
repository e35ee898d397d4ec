package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Puts an approved form on the register 登记入册. */
@ApplicationScoped
@Transactional
public class EnterFiling {
  @Inject private Filings filings;
  @Inject private Channels channels;
  @Inject private Units units;
  @Inject private OfficeClock clock;
  @Inject private Event<DomainEvent> events;

  public void enter(CaseKey key) {
    Filing filing = filings.get(key);
    LocalDate since = Optional.ofNullable(filing.form().effectiveOn()).orElse(clock.today());
    Channel channel =
        filing.getKind() == FilingKind.OPEN
            ? opened(filing, since)
            : changed(channels.get(filing.channelId().orElseThrow()), filing, since);
    filing.entered(channel.id(), clock.instant());
    events.fire(new FilingEntered(key, filing.getKind(), channel.id()));
  }

  private Channel opened(Filing filing, LocalDate since) {
    Channel channel =
        Channel.registered(
            filing.getChannelKind(),
            filing.code().orElse(null),
            filing.platform().orElse(null),
            filing.getName(),
            filing.unit(),
            filing.form().details(),
            "",
            filing.key().value(),
            since,
            units.get(filing.unit()).isSynthetic());
    channels.add(channel);
    return channel;
  }

  static Channel changed(Channel channel, Filing filing, LocalDate since) {
    String reason = filing.key().value();
    switch (filing.getKind()) {
      case OPEN -> throw new IllegalArgumentException(reason);
      case CHANGE -> {
        if (!filing.getName().equals(channel.getName())) {
          channel.rename(filing.getName(), since);
        }
        channel.describe(filing.form().details(), since, reason);
      }
      case CLOSE -> {
        channel.enter(ChannelState.CLOSURE_ANNOUNCED, since, reason);
        if (filing.form().confirmedOn() != null) {
          channel.enter(ChannelState.FROZEN, since, reason);
        }
      }
      case CANCEL -> channel.enter(ChannelState.CANCELLED, since, reason);
    }
    return channel;
  }
}
