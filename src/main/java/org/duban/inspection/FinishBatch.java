package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** An inspector hands a batch in. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class FinishBatch {
  @Inject Workflow workflow;
  @Inject BatchGuard batch;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SuspicionsOpen when suspicions still wait for a person
   * @throws BatchNotFinished when channels still wait for a result
   */
  public void finish(TaskId task, String opinion) {
    WorkItem item =
        workflow
            .workItem(task)
            .expect(ProcessKey.INSPECTION_CYCLE, "inspectBatch", "amendFindings");
    List<Inspection> channels = batch.of(item);
    int suspicions = (int) channels.stream().filter(Inspection::hasSuspicion).count();
    if (suspicions > 0) {
      throw new SuspicionsOpen(suspicions);
    }
    int open =
        (int) channels.stream().filter(i -> i.getState() != InspectionState.INSPECTED).count();
    if (open > 0) {
      throw new BatchNotFinished(open);
    }
    events.fire(new BatchInspected(BatchGuard.quarterOf(item), item.getBatch()));
    workflow.complete(task, Outcome.INSPECTED, opinion);
  }
}
