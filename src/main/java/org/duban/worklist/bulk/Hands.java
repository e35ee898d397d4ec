package org.duban.worklist.bulk;

import java.io.Serializable;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;

/**
 * In whose hands a task was when somebody looked at it.
 *
 * @param holder who has it; empty when nobody
 * @param owner to whom it comes back; empty when it is not lent
 * @param held whether it waits for signatures
 */
public record Hands(WorkItem.State state, String holder, String owner, boolean held)
    implements Serializable {
  static Hands of(WorkItem item) {
    return new Hands(item.getState(), word(item.assignee()), word(item.owner()), item.isHeld());
  }

  private static String word(Optional<UserId> person) {
    return person.map(UserId::value).orElse("");
  }
}
