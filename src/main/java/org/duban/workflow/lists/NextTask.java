package org.duban.workflow.lists;

import java.io.Serializable;
import java.time.Instant;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** Where a person goes when a task is done; the lists know. */
public interface NextTask {
  /**
   * Where a task stood in its list, kept while the person works on it.
   *
   * @param from what the list gave its row along, empty when the task was opened from elsewhere
   */
  record Place(String task, @Nullable Instant dueAt, Instant createdAt, String from)
      implements Serializable {
    public static Place of(WorkItem item, String from) {
      return new Place(item.getId(), item.dueAt().orElse(null), item.getCreatedAt(), from);
    }
  }

  /**
   * The page to go to, with a leading slash: the next task of the list that the done one was opened
   * from, if the person wants that, else the list.
   */
  String after(Place done);
}
