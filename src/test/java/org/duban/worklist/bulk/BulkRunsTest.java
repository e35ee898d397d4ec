package org.duban.worklist.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.worklist.bulk.BulkRow.Fate.DONE;
import static org.duban.worklist.bulk.BulkRow.Fate.READY;
import static org.duban.worklist.bulk.BulkRow.Fate.REFUSED;
import static org.duban.worklist.bulk.BulkRow.Fate.SKIPPED;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.people.Actor;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskDoneByYou;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** What comes of many rows, with a use case that finishes the task and that knows its authors. */
class BulkRunsTest {
  private static final BulkOrder ORDER = new BulkOrder(BulkAct.APPROVE, null, "同意。");
  private static final int ALL = 100;

  private final User me = AtTheDesk.person("shenhe", TaskBook.CITY, Role.REVIEWER);
  private final User wang = AtTheDesk.person("wang", TaskBook.CITY, Role.REVIEWER);
  private final TaskBook book = new TaskBook();
  private final Set<TaskId> written = new HashSet<>();
  private final Set<TaskId> broken = new HashSet<>();
  private final List<TaskId> performed = new ArrayList<>();
  private boolean rehearsing;
  private int givenUp;
  private final BulkRuns runs = runs();

  private BulkRuns runs() {
    BulkDeeds deeds = new BulkDeeds(List.of(new Approving()));
    RehearseRow rehearse =
        new RehearseRow(book, deeds) {
          @Override
          public Hands rehearse(TaskId task, BulkOrder order) {
            rehearsing = true;
            try {
              return super.rehearse(task, order);
            } finally {
              rehearsing = false;
            }
          }
        };
    rehearse.session =
        (SessionContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> {
                  assertThat(method.getName()).isEqualTo("setRollbackOnly");
                  givenUp++;
                  return null;
                });
    return new BulkRuns(
        rehearse, new HandleRow(book, deeds), thrown -> thrown.getClass().getSimpleName());
  }

  /** In memory nothing can be rolled back, so a rehearsal stops short of the change itself. */
  private final class Approving implements BulkDeed {
    @Override
    public BulkAct act() {
      return BulkAct.APPROVE;
    }

    @Override
    public void perform(WorkItem item, BulkOrder order) {
      item.checkMayBeDoneBy(Actor.self(me));
      item.checkNotWaiting();
      if (written.contains(item.id())) {
        SamePersonMayNotApprove.check(me.id(), me.id());
      }
      if (rehearsing) {
        return;
      }
      if (broken.contains(item.id())) {
        throw new IllegalStateException("a defect");
      }
      performed.add(item.id());
      item.done(Actor.self(me), Outcome.APPROVED, order.words(), Instant.EPOCH);
    }
  }

  private List<BulkRow> previewed() {
    List<BulkRow> rows = book.rows();
    runs.preview(rows, ORDER);
    return rows;
  }

  @Test
  void the_preview_says_of_every_row_whether_it_can_be_done_and_why_not() {
    book.review();
    book.review().claim(Actor.self(wang));
    written.add(book.review().id());
    book.review().hold(Actor.self(me));
    List<BulkRow> rows = previewed();

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(READY, SKIPPED, SKIPPED, SKIPPED);
    assertThat(rows)
        .extracting(BulkRow::getReason)
        .containsExactly("", "TaskTakenByOther", "SamePersonMayNotApprove", "SignersStillAsked");
    assertThat(performed).isEmpty();
  }

  @Test
  void whatever_the_preview_tries_is_given_up() {
    book.review();
    book.review();
    previewed();

    assertThat(givenUp).isEqualTo(2);
  }

  @Test
  void rows_are_done_in_their_order_and_one_that_is_refused_stops_no_other() {
    TaskId first = book.review().id();
    WorkItem second = book.review();
    TaskId third = book.review().id();
    List<BulkRow> rows = previewed();
    second.claim(Actor.self(wang));
    runs.perform(rows, ORDER, ALL);

    assertThat(performed).containsExactly(first, third);
    assertThat(rows).extracting(BulkRow::getFate).containsExactly(DONE, REFUSED, DONE);
    assertThat(rows.get(1).getReason()).isEqualTo(TaskTakenByOther.class.getSimpleName());
    assertThat(book.find(first).orElseThrow().getOpinion()).isEqualTo("同意。");
  }

  @Test
  void a_defect_in_one_row_stops_no_other_either() {
    broken.add(book.review().id());
    TaskId second = book.review().id();
    List<BulkRow> rows = previewed();
    runs.perform(rows, ORDER, ALL);

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(REFUSED, DONE);
    assertThat(performed).containsExactly(second);
  }

  @Test
  void what_the_preview_ruled_out_is_passed_over_even_if_it_could_be_done_by_now() {
    WorkItem task = book.review();
    task.claim(Actor.self(wang));
    List<BulkRow> rows = previewed();
    task.release(Actor.self(wang));
    runs.perform(rows, ORDER, ALL);

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(SKIPPED);
    assertThat(performed).isEmpty();
  }

  @Test
  void what_went_through_other_hands_since_the_preview_is_refused() {
    WorkItem task = book.review();
    List<BulkRow> rows = previewed();
    task.claim(Actor.self(me));
    runs.perform(rows, ORDER, ALL);

    assertThat(rows.get(0).getFate()).isEqualTo(REFUSED);
    assertThat(rows.get(0).getReason()).isEqualTo(ChangedSincePreview.class.getSimpleName());
  }

  @Test
  void a_step_does_so_many_rows_and_leaves_the_rest_ready() {
    book.review();
    written.add(book.review().id());
    book.review();
    book.review();
    List<BulkRow> rows = previewed();
    runs.perform(rows, ORDER, 2);

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(DONE, SKIPPED, DONE, READY);
    runs.perform(rows, ORDER, 2);
    assertThat(rows.get(3).getFate()).isEqualTo(DONE);
  }

  @Test
  void sent_again_it_does_nothing_twice() {
    TaskId task = book.review().id();
    List<BulkRow> rows = previewed();
    runs.perform(rows, ORDER, ALL);
    runs.perform(rows, ORDER, ALL);

    assertThat(performed).containsExactly(task);
    assertThat(rows.get(0).getFate()).isEqualTo(DONE);
  }

  @Test
  void opened_again_after_a_broken_run_the_preview_shows_what_is_left() {
    book.review();
    TaskId second = book.review().id();
    runs.perform(previewed(), ORDER, 1);
    List<BulkRow> again = previewed();

    assertThat(again).extracting(BulkRow::getFate).containsExactly(SKIPPED, READY);
    assertThat(again.get(0).getReason()).isEqualTo(TaskDoneByYou.class.getSimpleName());
    runs.perform(again, ORDER, ALL);
    assertThat(performed).endsWith(second).hasSize(2);
  }

  @Test
  void a_task_that_is_gone_is_refused() {
    BulkRow gone = new BulkRow(new TaskBook().review(), "合成镇", "", "");
    runs.preview(List.of(gone), ORDER);

    assertThat(gone.getReason()).isEqualTo("TaskAlreadyDone");
  }
}
