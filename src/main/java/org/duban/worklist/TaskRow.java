package org.duban.worklist;

import java.time.Instant;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list: enough to tell a task from forty others without opening it.
 *
 * @param unit name of the unit whose case it is
 * @param before who had it before, empty when nobody
 * @param holder who has claimed it, empty when nobody
 * @param dueAt when it is due, null when it has no date
 * @param doneAt when the person did it, null while it is open
 * @param outcome textKey of what came of it, empty while it is open
 */
public record TaskRow(
    String id,
    String stage,
    String title,
    String subject,
    String unit,
    String quarter,
    String before,
    String holder,
    @Nullable Instant dueAt,
    @Nullable Instant doneAt,
    String outcome,
    String page) {

  static TaskRow of(WorkItem item, String unit, String before, String holder) {
    return new TaskRow(
        item.getId(),
        item.getTaskName(),
        item.getTitle(),
        item.getSubject(),
        unit,
        item.quarter().map(q -> q.chinese()).orElse(""),
        before,
        holder,
        item.dueAt().orElse(null),
        item.completedAt().orElse(null),
        item.outcome().map(o -> "Outcome." + o.name()).orElse(""),
        item.getFormKey() + ".xhtml?task=" + item.getId());
  }
}
