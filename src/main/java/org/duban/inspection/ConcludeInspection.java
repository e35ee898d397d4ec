package org.duban.inspection;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector says that channels were looked at and what is recorded is all. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class ConcludeInspection {
  @Inject BatchGuard batch;
  @Inject Inspections inspections;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * @throws NotInYourBatch when one of them belongs to another task
   * @throws SuspicionsOpen when a suspicion still waits
   */
  public void conclude(TaskId task, Collection<Long> inspectionIds) {
    Map<Long, Inspection> mine =
        batch.of(task).stream().collect(toMap(Inspection::getId, Function.identity()));
    for (long id : inspectionIds) {
      Inspection inspection = mine.get(id);
      if (inspection == null) {
        throw new NotInYourBatch(inspections.get(id).getChannel().getName());
      }
      inspection.conclude(user.id(), clock.instant());
    }
  }
}
