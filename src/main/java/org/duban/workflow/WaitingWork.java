package org.duban.workflow;

import java.util.List;
import org.duban.people.User;

/** What a person waits for: open tasks of others in cases that the person had a hand in. */
public interface WaitingWork {

  /** Those that are neither in the person's name nor theirs to take; by due date, no date last. */
  List<WorkItem> of(User user, int limit);
}
