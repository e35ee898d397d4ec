package org.duban.workflow.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopies;

/**
 * Who may look at the course of a case: whoever sees the unit's cases, worked on it, or was shown
 * it. The office's own deliberations are not a unit's business even where the case bears its name:
 * of a cycle, of a circular's drafting and of a re-check a unit learns the result.
 */
@ApplicationScoped
public class CourseAccess {
  private final Sight sight;
  private final CaseCopies copies;

  @SuppressWarnings("NullAway")
  protected CourseAccess() {
    this(null, null);
  }

  @Inject
  public CourseAccess(Sight sight, CaseCopies copies) {
    this.sight = sight;
    this.copies = copies;
  }

  /**
   * @param unit whose case it is
   * @param history all tasks of the case
   */
  public boolean mayLook(Actor actor, CaseRef ref, UnitCode unit, List<WorkItem> history) {
    boolean ofOffice = Sight.reachOf(actor.user()) == Role.Reach.CITY;
    boolean hidden = ProcessKey.officeOnly().contains(ref.process()) && !ofOffice;
    return !hidden && sight.sees(actor.user(), unit)
        || history.stream().anyMatch(item -> hadHandIn(actor, item))
        || copies.wasShown(actor.user().id(), ref.process(), ref.key());
  }

  private static boolean hadHandIn(Actor actor, WorkItem item) {
    return item.completedBy().filter(actor::is).isPresent()
        || item.completedFor().filter(actor::is).isPresent()
        || item.isOpen() && item.assignee().filter(actor::is).isPresent();
  }
}
