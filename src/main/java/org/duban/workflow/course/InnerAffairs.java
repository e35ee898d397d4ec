package org.duban.workflow.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.handling.Handling;

/**
 * What of a case's course stays among those who decide. A unit reads what was decided about it and
 * why; whom the office asked beforehand, what they advised and how work was passed on is read by
 * the office and the county, and by the unit only where its own people are in it.
 */
@ApplicationScoped
public class InnerAffairs {
  private final Users users;

  @SuppressWarnings("NullAway")
  protected InnerAffairs() {
    this(null);
  }

  @Inject
  public InnerAffairs(Users users) {
    this.users = users;
  }

  /** Whether the person may read this task or signature, with its opinion. */
  public boolean mayRead(User viewer, WorkItem item) {
    return item.parent().isEmpty() || mayReadOfHands(viewer, item);
  }

  /** Whether the person may read who lent this task or is asked to sign it. */
  public boolean mayReadOfHands(User viewer, WorkItem item) {
    return isSupervisor(viewer)
        || isOfUnit(viewer, item.assignee().stream().toList())
        || isOfUnit(viewer, item.completedBy().stream().toList());
  }

  /** Whether the person may read this handling, with its remark. */
  public boolean mayRead(User viewer, Handling handling) {
    return isSupervisor(viewer)
        || isOfUnit(viewer, List.of(handling.actor()))
        || isOfUnit(viewer, handling.recipients());
  }

  /** Whether the person may read who was shown the case, and what they said to it. */
  public boolean mayRead(User viewer, CaseCopy copy) {
    return isSupervisor(viewer) || isOfUnit(viewer, List.of(copy.sender(), copy.recipient()));
  }

  private static boolean isSupervisor(User viewer) {
    return Sight.reachOf(viewer) != Role.Reach.UNIT;
  }

  private boolean isOfUnit(User viewer, Collection<UserId> people) {
    return people.stream()
        .flatMap(id -> users.find(id).stream())
        .anyMatch(person -> person.unit().equals(viewer.unit()));
  }
}
