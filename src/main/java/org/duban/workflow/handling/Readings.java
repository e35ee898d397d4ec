package org.duban.workflow.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;

/** Who has opened which task. */
public interface Readings {

  /** Notes that a person has opened a task; only the first time counts. */
  void note(TaskId item, UserId reader, Instant now);

  /** Of these tasks, the ids of those which a person has opened. */
  Set<String> readBy(UserId reader, Collection<String> items);

  /** Whether anybody else has opened the task. */
  boolean hasReaderBut(TaskId item, UserId person);
}
