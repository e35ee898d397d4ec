package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.ChannelHistorySource;

/** What had to be mended on a channel, and whether it was (Z25), as far as the person may see. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RectificationHistory implements ChannelHistorySource {
  @Inject Rectifications cases;
  @Inject CurrentUser user;
  @Inject Sight sight;

  @Override
  public List<ChannelHistoryEntry> historyOf(long channelId) {
    User person = user.get();
    return cases.listItemsOf(channelId).stream()
        .filter(item -> sight.sees(person, item.getRectification().unit()))
        .map(RectificationHistory::entry)
        .toList();
  }

  private static ChannelHistoryEntry entry(RectificationItem item) {
    return new ChannelHistoryEntry(
        item.getFoundOn(),
        item.getRectification().getQuarter(),
        item.getState(),
        item.getProblem(),
        tone(item.getState()),
        "rectification/case.xhtml?key=" + item.getRectification().key());
  }

  private static String tone(ItemState state) {
    return switch (state) {
      case OPEN -> "amber";
      case CLOSED -> "green";
      case WITHDRAWN -> "grey";
    };
  }
}
