package org.duban.worklist;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list: enough to tell a task from forty others without opening it.
 *
 * @param page address of the page that does the task, without a leading slash
 * @param before name of who had it before, empty when nobody
 * @param holder name of who has it, empty when nobody has claimed it
 * @param dueAt when it is due, null when it has no date
 * @param approvable whether it can be approved together with others by one opinion
 * @param result what came of it; null while it is open
 */
public record TaskRow(
    String id,
    String page,
    CaseLine about,
    String before,
    String holder,
    @Nullable Instant dueAt,
    Marks marks,
    boolean approvable,
    @Nullable Result result)
    implements Serializable {

  /**
   * What came of a task.
   *
   * @param outcome text key; empty when it was withdrawn
   * @param forWhom name of the absent person it was done for; empty when for nobody
   * @param byWhom name of who did it in the reader's stead; empty when they did it themselves
   * @param caseOver whether the whole case came to its end with it
   * @param mayTakeBack whether the person may still take the step back
   */
  public record Result(
      String outcome,
      Instant at,
      String forWhom,
      String byWhom,
      boolean caseOver,
      boolean mayTakeBack)
      implements Serializable {}
}
