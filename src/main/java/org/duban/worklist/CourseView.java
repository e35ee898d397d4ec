package org.duban.worklist;

import java.time.Instant;
import java.util.List;
import org.duban.people.Role;
import org.duban.workflow.TaskId;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.DiagramNode;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case's course shows.
 *
 * @param unit name of the unit whose case it is
 * @param stands where it rests now, each with what may come next
 * @param path its stays at the nodes that mean something to people, in order
 * @param related cases it started or was started by, those that the person may look at
 * @param waiting open tasks and signatures that the person may urge
 */
public record CourseView(
    String unit,
    List<Stand> stands,
    List<Stay> path,
    List<Related> related,
    List<Waiting> waiting) {

  /**
   * Where a case rests.
   *
   * @param who who has it, or may take it
   */
  public record Stand(DiagramNode node, Who who, List<Next> next) {}

  /**
   * A step that may come.
   *
   * @param answer the answer that leads there; empty when every answer does
   */
  public record Next(String answer, DiagramNode node, Who who) {}

  /**
   * People by role.
   *
   * @param role null when it is not a person's turn
   * @param names display names; empty when nobody holds the role there
   */
  public record Who(@Nullable Role role, List<String> names) {
    static final Who NOBODY = new Who(null, List.of());
  }

  /**
   * A stay at a node.
   *
   * @param until null while it lasts
   */
  public record Stay(
      DiagramNode node, Instant from, @Nullable Instant until, boolean interrupted) {}

  /**
   * An open task or signature of somebody else.
   *
   * @param who name of who has it, empty when nobody has claimed it
   */
  public record Waiting(TaskId task, String name, String who) {}

  /**
   * Another case.
   *
   * @param caller whether it started this one
   */
  public record Related(CaseRef ref, boolean caller) {}
}
