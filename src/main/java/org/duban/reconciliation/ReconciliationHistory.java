package org.duban.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.ChannelHistorySource;
import org.duban.shared.OfficeClock;

/**
 * A channel's differences, and what was told about it: an inspector sees on the channel's page what
 * the next inspection shall look at. Tips are read by the office only.
 */
@ApplicationScoped
public class ReconciliationHistory implements ChannelHistorySource {
  @Inject Differences differences;
  @Inject Tips tips;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  @Override
  public List<ChannelHistoryEntry> historyOf(long channelId) {
    Role.Reach reach = Sight.reachOf(user.get());
    Stream<ChannelHistoryEntry> told =
        reach == Role.Reach.CITY
            ? tips.listOf(channelId).stream().map(ReconciliationHistory::entry)
            : Stream.empty();
    return Stream.concat(
            told,
            differences.listOf(channelId).stream()
                .filter(d -> reach != Role.Reach.UNIT || d.getAskedAt() != null)
                .map(this::entry))
        .toList();
  }

  private static ChannelHistoryEntry entry(Tip tip) {
    return new ChannelHistoryEntry(
        tip.getToldOn(),
        null,
        tip.getState(),
        tip.getNote().isEmpty() ? tip.getWhat() : tip.getNote(),
        "blue",
        "reconciliation/tip.xhtml?id=" + tip.getId());
  }

  private ChannelHistoryEntry entry(Difference difference) {
    LocalDate on = difference.getOpenedAt().atZone(clock.zone()).toLocalDate();
    return new ChannelHistoryEntry(
        on,
        null,
        difference.getKind(),
        difference.getNote(),
        "blue",
        "reconciliation/difference.xhtml?id=" + difference.getId());
  }
}
