package org.duban.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.CurrentUser;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.course.CaseCourse;
import org.duban.workflow.course.CaseCourses;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.DiagramNode;
import org.duban.workflow.course.InnerAffairs;
import org.duban.workflow.course.RoleHolders;
import org.duban.workflow.course.Visit;
import org.duban.workflow.handling.Involvement;
import org.duban.worklist.CourseView.Related;
import org.duban.worklist.CourseView.Waiting;
import org.duban.worklist.CourseView.Who;

/** Puts names to a case's course: of the unit, of those who have it and of those who get it. */
@ApplicationScoped
public class ReadCourse {
  @Inject private CaseCourses courses;
  @Inject private RoleHolders holders;
  @Inject private Units units;
  @Inject private Users users;
  @Inject private Involvement involvement;
  @Inject private CurrentUser currentUser;
  @Inject private InnerAffairs affairs;

  public CourseView read(CaseCourse course) {
    UnitCode unit = course.facts().unit();
    return new CourseView(
        units.get(unit).getName(),
        course.current().stream().map(node -> stand(course, node)).toList(),
        course.path().stream().map(visit -> stay(course, visit)).toList(),
        related(course),
        waiting(course));
  }

  private List<Waiting> waiting(CaseCourse course) {
    List<WorkItem> open =
        course.openTasks().stream()
            .filter(item -> involvement.mayUrge(item, currentUser.actor()))
            .filter(item -> affairs.mayRead(currentUser.get(), item))
            .toList();
    Map<UserId, String> names =
        users.namesOf(
            open.stream().flatMap(i -> i.assignee().stream()).collect(Collectors.toSet()));
    return open.stream()
        .map(
            item ->
                new Waiting(
                    item.id(),
                    item.getTaskName(),
                    item.assignee().map(id -> names.getOrDefault(id, id.value())).orElse("")))
        .toList();
  }

  private CourseView.Stand stand(CaseCourse course, DiagramNode node) {
    return new CourseView.Stand(
        node,
        now(course, node),
        course.diagram().after(node.id()).stream()
            .map(
                step ->
                    new CourseView.Next(step.answer(), step.node(), holders(course, step.node())))
            .toList());
  }

  /** Who has claimed it; where nobody has, everybody who may. */
  private Who now(CaseCourse course, DiagramNode node) {
    Set<UserId> claimed =
        course.openTasks().stream()
            .filter(item -> item.getTaskKey().equals(node.id()) && item.parent().isEmpty())
            .map(WorkItem::assignee)
            .flatMap(assignee -> assignee.stream())
            .collect(Collectors.toSet());
    if (claimed.isEmpty()) {
      return holders(course, node);
    }
    Map<UserId, String> names = users.namesOf(claimed);
    return new Who(
        node.doneBy().orElse(null),
        claimed.stream().map(id -> names.getOrDefault(id, id.value())).sorted().toList());
  }

  private Who holders(CaseCourse course, DiagramNode node) {
    return node.doneBy()
        .map(
            role ->
                new Who(
                    role,
                    holders.of(role, course.facts().unit()).stream()
                        .map(User::getDisplayName)
                        .toList()))
        .orElse(Who.NOBODY);
  }

  private static CourseView.Stay stay(CaseCourse course, Visit visit) {
    return new CourseView.Stay(
        course.diagram().node(visit.node()).orElseThrow(),
        visit.from(),
        visit.until(),
        visit.interrupted());
  }

  private List<Related> related(CaseCourse course) {
    return course.trace().stream()
        .flatMap(
            trace ->
                Stream.concat(
                    trace.caller().stream().map(ref -> new Related(ref, true)),
                    trace.called().stream().map(ref -> new Related(ref, false))))
        .filter(related -> isOpen(related.ref()))
        .toList();
  }

  private boolean isOpen(CaseRef ref) {
    return courses.isOpen(ref);
  }
}
