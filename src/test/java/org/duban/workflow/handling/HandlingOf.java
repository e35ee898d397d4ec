package org.duban.workflow.handling;

import java.time.Instant;
import java.util.List;
import org.duban.people.Actor;
import org.duban.people.User;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;

/** A line of the record, for tests of other packages. */
public final class HandlingOf {
  private HandlingOf() {}

  public static Handling by(User actor, WorkItem item, Deed deed, UserId recipient) {
    return new Handling(
        item,
        deed,
        Actor.self(actor),
        List.of(recipient),
        "",
        Instant.parse("2021-07-01T01:00:00Z"));
  }
}
