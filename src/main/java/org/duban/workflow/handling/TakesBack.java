package org.duban.workflow.handling;

import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;

/**
 * How the steps of one process are taken back; one bean a process, in its feature. A step is taken
 * back on a way that the diagram draws: the next step is left as if its person had returned it.
 */
public interface TakesBack {
  /**
   * A finished step and the one that waits after it.
   *
   * @param done id of the finished task in the diagram
   * @param next id of the waiting task
   */
  record Way(String done, String next) {}

  ProcessKey process();

  /** The ways that lead back, each with the outcome on which the diagram leaves the next task. */
  Map<Way, Outcome> ways();

  /** Puts the aggregate back to where it was before the step, in the caller's transaction. */
  void takeBack(CaseKey key, Way way, UserId by);
}
