package org.duban.workflow.handling;

import java.time.Instant;
import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;

/** The record of all handlings. */
public interface Handlings {

  void add(Handling handling);

  /** What was done in a case, oldest first. */
  List<Handling> listOf(ProcessKey process, CaseKey key);

  /** What was done with one task, oldest first. */
  List<Handling> listOf(TaskId item);

  /** How often a person did something with a task since an instant. */
  long count(TaskId item, Deed deed, UserId actor, Instant since);
}
