package org.duban.workflow.handling;

import java.util.List;
import java.util.Optional;
import org.duban.workflow.TaskId;

/** All countersigns. */
public interface Countersigns {

  void add(Countersign countersign);

  /** The one that is being waited for; a task has at most one. */
  Optional<Countersign> findOpen(TaskId item);

  /** All of a task, oldest first. */
  List<Countersign> listOf(TaskId item);
}
