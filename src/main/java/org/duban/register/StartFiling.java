package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** A clerk begins a record form for a channel of the own unit. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class StartFiling {
  @Inject private Filings filings;
  @Inject private Channels channels;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;
  @Inject private FilingReviewPeriod reviewPeriod;
  @Inject private Event<DomainEvent> events;

  /**
   * @return number of the filing
   * @throws NotYourUnit when the channel belongs to another unit
   * @throws FilingUnderWay when another filing of the channel is not finished
   */
  public CaseKey start(FilingRequest request) {
    CaseKey key = filings.lockYear(clock.today().getYear()).next();
    Filing filing = request.kind() == FilingKind.OPEN ? open(key, request) : about(key, request);
    filings.add(filing);
    events.fire(new FilingStarted(key, filing.getKind(), filing.getName()));
    workflow.start(ProcessKey.FILING, key, reviewPeriod.fromNow());
    return key;
  }

  private Filing open(CaseKey key, FilingRequest request) {
    if (request.name().isBlank()) {
      throw new NameMissing();
    }
    if (request.channelKind() == ChannelKind.ACCOUNT && request.platform() == null) {
      throw new PlatformMissing(request.name());
    }
    FilingText.NAME.check(request.name().strip());
    return Filing.toOpen(
        key,
        user.unit(),
        request.channelKind(),
        request.platform(),
        request.name().strip(),
        user.id(),
        clock.instant());
  }

  private Filing about(CaseKey key, FilingRequest request) {
    long id = Optional.ofNullable(request.channelId()).orElseThrow(ChannelNotChosen::new);
    Channel channel = channels.get(id);
    if (!channel.unit().equals(user.unit())) {
      throw new NotYourUnit(channel.unit());
    }
    FilingRules.checkMayBeFiled(request.kind(), channel);
    filings
        .findOpen(id)
        .ifPresent(
            open -> {
              throw new FilingUnderWay(channel.getName(), open.key().value());
            });
    return Filing.about(key, request.kind(), channel, user.id(), clock.instant());
  }
}
