package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Enters a column of a website or corrects one: the unit's clerk or a reviewer. */
@Stateless
@RolesAllowed({Role.Names.UNIT_CLERK, Role.Names.REVIEWER})
public class KeepColumn {
  @Inject Channels channels;
  @Inject SiteColumns columns;
  @Inject Dictionaries dictionaries;
  @Inject ChannelKeepers keepers;
  @Inject Event<DomainEvent> events;

  /**
   * @param columnId null for a new one
   * @throws NotYourUnit when a clerk asks for another unit's website
   * @throws NoColumnsHere when the channel is an account
   * @throws NoSuchColumn when the column is not there, or is another website's
   * @throws WordUnknown when the dictionary does not hold the category
   */
  public void keep(long channelId, @Nullable Long columnId, ColumnFacts facts) {
    Channel channel = channels.get(channelId);
    keepers.check(channel);
    if (channel.getKind() != ChannelKind.WEBSITE) {
      throw new NoColumnsHere(channel.getName());
    }
    facts.check();
    if (dictionaries.find(Dictionary.COLUMN_CATEGORY, facts.category()).isEmpty()) {
      throw new WordUnknown(facts.category());
    }
    if (columnId == null) {
      columns.add(new SiteColumn(channelId, facts));
    } else {
      columns
          .find(columnId)
          .filter(column -> column.getChannelId() == channelId)
          .orElseThrow(NoSuchColumn::new)
          .change(facts);
    }
    events.fire(new ColumnKept(channelId, facts));
  }
}
