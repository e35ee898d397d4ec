package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/** Takes a column out of a website's inventory; what it was stands in the audit. */
@Stateless
@RolesAllowed({Role.Names.UNIT_CLERK, Role.Names.REVIEWER})
public class DropColumn {
  @Inject Channels channels;
  @Inject SiteColumns columns;
  @Inject ChannelKeepers keepers;
  @Inject Event<DomainEvent> events;

  /**
   * A column that is gone already stays gone.
   *
   * @throws NotYourUnit when a clerk asks for another unit's website
   */
  public void drop(long columnId) {
    columns
        .find(columnId)
        .ifPresent(
            column -> {
              keepers.check(channels.get(column.getChannelId()));
              columns.remove(column);
              events.fire(new ColumnDropped(column.getChannelId(), column.getFacts()));
            });
  }
}
