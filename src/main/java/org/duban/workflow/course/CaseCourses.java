package org.duban.workflow.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.shared.DomainException;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** The courses of cases, for whoever may look at them. */
@ApplicationScoped
public class CaseCourses {
  @Inject private CaseTraces traces;
  @Inject private WorkItems book;
  @Inject private CourseAccess access;
  @Inject private CurrentUser currentUser;
  @Inject @Any private Instance<CaseDescriber> describers;

  /**
   * The course of a case.
   *
   * @throws CaseNotShown when there is no such case or the person may not look at it
   */
  public CaseCourse of(CaseRef ref) {
    List<WorkItem> history = book.history(ref.process(), ref.key());
    CaseFacts facts = describe(ref);
    if (!access.mayLook(currentUser.actor(), ref, facts.unit(), history)) {
      throw new CaseNotShown();
    }
    return new CaseCourse(ref, facts, history, traces.find(ref.process(), ref.key()).orElse(null));
  }

  /** Whether the person may look at the course of a case. */
  public boolean isOpen(CaseRef ref) {
    try {
      return access.mayLook(
          currentUser.actor(), ref, describe(ref).unit(), book.history(ref.process(), ref.key()));
    } catch (CaseNotShown unknown) {
      return false;
    }
  }

  /**
   * The case that a task belongs to.
   *
   * @throws CaseNotShown when there is no such task
   */
  public CaseRef caseOf(TaskId task) {
    WorkItem item = book.find(task).orElseThrow(CaseNotShown::new);
    return new CaseRef(item.getProcess(), item.caseKey());
  }

  private CaseFacts describe(CaseRef ref) {
    try {
      return describers.stream()
          .filter(describer -> describer.process() == ref.process())
          .findFirst()
          .orElseThrow(CaseNotShown::new)
          .describe(ref.key(), "", 0);
    } catch (DomainException | IllegalArgumentException unknown) {
      throw new CaseNotShown();
    }
  }
}
