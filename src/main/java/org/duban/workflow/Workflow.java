package org.duban.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.duban.shared.CaseKey;

/**
 * What the application may ask of running processes. Every call joins the caller's transaction: the
 * change of the aggregate and the step of the process commit or roll back together.
 */
public interface Workflow {

  /**
   * Starts a process for a case.
   *
   * @param dues at least the due dates that the process needs ({@link ProcessKey#needed()})
   * @throws IllegalArgumentException when a needed due date is missing
   * @throws CaseAlreadyRuns when the process already runs for this case
   */
  void start(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues);

  /**
   * The open task, for the person who is signed in and is about to change something. It stays
   * locked until the transaction ends: of two who act at the same moment the second waits here,
   * before anything of the case is read, and is then told who was first. Every use case asks for
   * the task before the case, so that no two wait for each other. Pages, which only look, read
   * {@link WorkItems}.
   *
   * @throws NotYourTask when the person's role or unit may not do it
   * @throws TaskAlreadyDone when it was done, withdrawn, or never was
   * @throws TaskTakenByOther when somebody else has claimed it
   */
  WorkItem workItem(TaskId id);

  /** Takes the task for the person who is signed in; throws as {@link #workItem}. */
  void claim(TaskId id);

  /** Gives the task back to everyone of its role; throws as {@link #workItem}. */
  void release(TaskId id);

  /**
   * Completes the task. Of two calls for one task, one completes it and the other is refused. What
   * the person had kept as a draft for it (暂存) goes in the same transaction.
   *
   * @param opinion what the person wrote, kept in the record; empty when nothing
   */
  void complete(TaskId id, Outcome outcome, String opinion);

  /**
   * Leaves a task that nobody has touched on the path of an outcome, because the person before it
   * takes their step back. The task is marked as withdrawn, not as done.
   *
   * @throws TaskAlreadyDone when it was done meanwhile
   */
  void takeBack(TaskId next, Outcome outcome);

  /**
   * Tells the process of a case some news.
   *
   * @return whether it was waiting for it; news that nobody waits for is not kept
   */
  boolean tell(ProcessKey process, Message message, CaseKey key);

  /**
   * Tells the processes of many cases some news, soon after this transaction, each in one of its
   * own on the engine's threads: hundreds of cases in one click would make the person wait. Cases
   * that do not wait for it by then are passed over. What must be true at once is said by the
   * aggregates.
   */
  void tellAll(ProcessKey process, Message message, Collection<CaseKey> keys);

  /** Moves due dates of a running case, with the timers that wait for them. */
  void postpone(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues);

  /** Ends the process of a case before its time; its open tasks are marked as withdrawn. */
  void cancel(ProcessKey process, CaseKey key, String reason);
}
