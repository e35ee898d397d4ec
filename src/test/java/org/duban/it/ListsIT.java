package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.workflow.lists.TaskList;
import org.duban.worklist.ListAddress;
import org.duban.worklist.TaskLists;
import org.duban.worklist.TaskRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the lists say of cases that go on or may be taken back. */
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

  private static boolean mayTakeBack(TaskRow row) {
    return row.result() != null && row.result().mayTakeBack();
  }
}
