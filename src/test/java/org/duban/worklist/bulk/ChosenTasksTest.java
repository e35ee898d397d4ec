package org.duban.worklist.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.people.User;
import org.duban.shared.UnitCode;
import org.duban.workflow.WorkItem;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.CourseAccess;
import org.junit.jupiter.api.Test;

/** Which tasks an address names, whoever wrote it. */
class ChosenTasksTest {
  private final User reviewer = new Someone("shenhe", TaskBook.CITY, Role.REVIEWER).get();
  private final User clerk =
      new Someone("jingban", new UnitCode("990122M001"), Role.UNIT_CLERK).get();
  private final TaskBook book = new TaskBook();
  private final ChosenTasks chosen =
      new ChosenTasks(
          book,
          null,
          new CourseAccess(null, null) {
            @Override
            public boolean mayLook(
                Actor actor, CaseRef ref, UnitCode unit, List<WorkItem> history) {
              return actor.user().equals(reviewer);
            }
          },
          null,
          null);

  private List<String> named(User viewer, List<String> ids) {
    return chosen.named(ids, Actor.self(viewer)).stream().map(WorkItem::getId).toList();
  }

  @Test
  void they_keep_the_order_of_the_list_and_each_comes_once() {
    book.review();
    book.review();

    assertThat(named(reviewer, List.of("task-2", "task-1", "task-2")))
        .containsExactly("task-2", "task-1");
  }

  @Test
  void what_is_no_task_is_left_out() {
    book.review();

    assertThat(named(reviewer, List.of("", "<b>", "task-1", "x".repeat(100_000), "task-9")))
        .containsExactly("task-1");
  }

  @Test
  void another_units_task_is_not_shown() {
    book.review();

    assertThat(named(clerk, List.of("task-1"))).isEmpty();
  }

  @Test
  void one_run_has_a_limit() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i <= ChosenTasks.MOST; i++) {
      ids.add(book.review().getId());
    }

    assertThat(named(reviewer, ids)).isEqualTo(ids.subList(0, ChosenTasks.MOST)).hasSize(200);
  }
}
