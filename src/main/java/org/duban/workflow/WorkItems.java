package org.duban.workflow;

import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.shared.CaseKey;

/** The book of all user tasks, open and done. Reading it never asks the engine. */
public interface WorkItems {

  Optional<WorkItem> find(TaskId id);

  /**
   * The same, locked until the transaction ends, so that of two who act one waits for the other.
   */
  Optional<WorkItem> findLocked(TaskId id);

  void add(WorkItem item);

  /** Open tasks the person has claimed or that are only for them; overdue first, no date last. */
  List<WorkItem> mine(User user);

  /** Open tasks that come back to the person, because they delegated them. */
  List<WorkItem> lentBy(User user);

  /** Open tasks of the person's roles and unit that nobody has claimed. */
  List<WorkItem> claimable(User user);

  /** Tasks the person has done, newest first, at most {@code limit}. */
  List<WorkItem> done(User user, int limit);

  /** All tasks of a case in the order they arose. */
  List<WorkItem> history(ProcessKey process, CaseKey key);

  /** The signatures that were asked for a task, oldest first. */
  List<WorkItem> signaturesOf(TaskId item);

  /** The open tasks of a case. */
  List<WorkItem> open(ProcessKey process, CaseKey key);
}
