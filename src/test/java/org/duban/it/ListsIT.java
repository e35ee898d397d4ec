package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.shared.CaseKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.lists.TaskList;
import org.duban.worklist.ListAddress;
import org.duban.worklist.TaskLists;
import org.duban.worklist.TaskRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the lists say of cases that go on, have ended, or may be taken back. */
@ExtendWith(ArquillianExtension.class)
class ListsIT {
  @Inject SignedIn signedIn;
  @Inject RegisterAnswers answers;
  @Inject TaskLists lists;
  @Inject CurrentUser currentUser;
  @Inject Stored stored;

  private List<TaskRow> rows(TaskList list) {
    return stored.read(() -> lists.rows(ListAddress.of(list), currentUser.actor()));
  }

  @Test
  void a_case_that_was_started_is_over_when_its_process_has_ended() {
    CaseKey key = RegisterAnswers.keyOf("530602M917");
    TaskId task = answers.task(key);
    signedIn.as("jb530602m912");
    answers.confirmAllRight(key, task);
    ProbeProcesses.await(() -> answers.isEnded(key));

    ProbeProcesses.await(() -> isOver(rows(TaskList.STARTED)));
    assertThat(rows(TaskList.DONE)).singleElement().matches(row -> !mayTakeBack(row));
  }

  @Test
  void a_case_that_goes_on_stands_where_it_is_and_may_be_taken_back() {
    answers.reportWrongName("530602M918");

    assertThat(rows(TaskList.STARTED))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.result()).isNull();
              assertThat(row.about().stage()).isEqualTo("处理差异");
            });
    assertThat(rows(TaskList.DONE)).singleElement().matches(ListsIT::mayTakeBack);
    signedIn.as("jb530602m912");
    assertThat(rows(TaskList.DONE)).noneMatch(ListsIT::mayTakeBack);
  }

  private static boolean isOver(List<TaskRow> rows) {
    return rows.size() == 1 && rows.get(0).result() != null && rows.get(0).result().caseOver();
  }

  private static boolean mayTakeBack(TaskRow row) {
    return row.result() != null && row.result().mayTakeBack();
  }
}
