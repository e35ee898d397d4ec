package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.Quarter;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** Which channels belong to an inspector's task: a batch, or for batch 0 those sent back. */
@ApplicationScoped
public class BatchGuard {
  @Inject Workflow workflow;
  @Inject Inspections inspections;

  /** The channels of a task that the signed-in person may do. */
  public List<Inspection> of(TaskId task) {
    return of(
        workflow
            .workItem(task)
            .expect(ProcessKey.INSPECTION_CYCLE, "inspectBatch", "amendFindings"));
  }

  List<Inspection> of(WorkItem item) {
    Quarter quarter = quarterOf(item);
    return item.getBatch() == 0
        ? inspections.listReturned(quarter)
        : inspections.listOf(quarter, item.getBatch());
  }

  /**
   * One channel of the task.
   *
   * @throws NotInYourBatch when it belongs to another task
   */
  Inspection one(TaskId task, long inspectionId) {
    WorkItem item =
        workflow
            .workItem(task)
            .expect(ProcessKey.INSPECTION_CYCLE, "inspectBatch", "amendFindings");
    return of(item).stream()
        .filter(i -> i.getId() == inspectionId)
        .findFirst()
        .orElseThrow(
            () -> new NotInYourBatch(inspections.get(inspectionId).getChannel().getName()));
  }

  static Quarter quarterOf(WorkItem item) {
    return Quarter.parse(item.caseKey().value());
  }
}
