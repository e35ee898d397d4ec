package org.duban.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.ReadMark;
import org.duban.workflow.lists.Stage;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSort;
import org.junit.jupiter.api.Test;

class ListAddressTest {
  @Test
  void what_stands_in_the_address_is_the_list_and_back() {
    var filter =
        new TaskFilter(
            new Stage(ProcessKey.RECTIFICATION, "reviewByCounty"),
            new UnitCode("530623M005"),
            new UnitCode("530623"),
            new Quarter(2021, 2),
            DueBucket.WEEK,
            ReadMark.UNREAD,
            "𠮷 100%_&=整改");
    var address = new ListAddress(TaskList.CLAIMABLE, filter, TaskSort.ARRIVED, 3, List.of());

    assertThat(ListAddress.parse(address.toString())).isEqualTo(address);
    assertThat(ListAddress.ofFrom(address.from().substring("&from=".length()))).contains(address);
    assertThat(address.from()).matches("&from=[A-Za-z0-9_-]+");
  }

  @Test
  void an_empty_address_is_the_persons_own_list() {
    ListAddress address = ListAddress.read(Map.of());

    assertThat(address.list()).isEqualTo(TaskList.MINE);
    assertThat(address.named()).isNull();
    assertThat(address.filter().isEmpty()).isTrue();
    assertThat(address.unknown()).isEmpty();
  }

  @Test
  void what_a_hand_wrote_without_meaning_is_named_and_left_out() {
    ListAddress address =
        ListAddress.read(
            Map.of(
                "list", "everything",
                "stage", "noProcess.x",
                "unit", "'; drop table work_item",
                "county", "53",
                "quarter", "2021Q5",
                "due", "yesterday",
                "read", "half",
                "sort", "random",
                "page", "41"));

    assertThat(address.unknown())
        .containsExactlyInAnyOrder(
            "list", "stage", "unit", "county", "quarter", "due", "read", "sort", "page");
    assertThat(address.filter().isEmpty()).isTrue();
    assertThat(address.query().first()).isZero();
  }

  @Test
  void what_is_no_list_leads_nowhere() {
    assertThat(ListAddress.ofFrom("")).isEmpty();
    assertThat(ListAddress.ofFrom("https://elsewhere.example/")).isEmpty();
    assertThat(ListAddress.ofFrom("bGlzdD1ub3doZXJl")).isEmpty();
    assertThat(ListAddress.parse("list=%zz&text=%E4%zz").filter().isEmpty()).isTrue();
  }

  @Test
  void the_text_is_what_can_be_searched_for() {
    assertThat(text("  a\u0000b\n ")).isEqualTo("a b");
    assertThat(text("𠮷".repeat(200))).isEqualTo("𠮷".repeat(TaskFilter.TEXT_LIMIT));
  }

  private static String text(String typed) {
    return ListAddress.read(Map.of("text", typed)).filter().text();
  }

  @Test
  void a_page_has_an_end() {
    assertThatThrownBy(() -> new TaskQuery(TaskList.ALL, TaskFilter.NONE, TaskSort.DUE, 0, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new TaskQuery(TaskList.ALL, TaskFilter.NONE, TaskSort.DUE, TaskQuery.REACH, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ListAddress.read(Map.of("page", "40")).query().first()).isEqualTo(975);
  }

  @Test
  void counts_beyond_the_reach_say_so() {
    assertThat(new RowCount(999).getWord()).isEqualTo("999");
    assertThat(new RowCount(1000).getWord()).isEqualTo("999+");
    assertThat(new RowCount(0).pages(25)).isEqualTo(1);
    assertThat(new RowCount(26).pages(25)).isEqualTo(2);
  }
}
