package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/**
 * Begins the closing of a channel on behalf of the office (关停, or ordered by the supervisor:
 * domain/register.md). The unit's clerk goes on with the form; whoever ordered it counts as an
 * author and does not review it. Asks for no role: its callers do.
 */
@ApplicationScoped
@Transactional
public class OpenClosure {
  @Inject Filings filings;
  @Inject Channels channels;
  @Inject OfficeClock clock;
  @Inject Workflow workflow;
  @Inject FilingReviewPeriod reviewPeriod;
  @Inject SendNotice notice;
  @Inject Event<DomainEvent> events;

  /**
   * @param reason why, as it stands on the form
   * @return number of the filing
   * @throws FilingUnderWay when another filing of the channel is not finished
   * @throws NotRunning when it has left the register
   * @throws ClosureAlreadyAnnounced when it is being closed
   */
  public CaseKey open(long channelId, String reason, UserId by) {
    CaseKey key = filings.lockYear(clock.today().getYear()).next();
    Channel channel = channels.get(channelId);
    FilingRules.checkMayBeFiled(FilingKind.CLOSE, channel);
    filings
        .findOpen(channelId)
        .ifPresent(
            open -> {
              throw new FilingUnderWay(channel.getName(), open.key().value());
            });
    Filing filing = Filing.about(key, FilingKind.CLOSE, channel, by, clock.instant());
    filing.write(filing.form().because(reason), by);
    filings.add(filing);
    events.fire(new FilingStarted(key, filing.getKind(), filing.getName()));
    workflow.start(ProcessKey.FILING, key, reviewPeriod.fromNow());
    notice.toUnit(
        channel.unit(),
        List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        key,
        "register_file_channel.text.closure_ordered",
        channel.getName(),
        key);
    return key;
  }
}
