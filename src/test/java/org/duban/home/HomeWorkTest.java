package org.duban.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.duban.people.Actor;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.lists.Choices;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;
import org.junit.jupiter.api.Test;

class HomeWorkTest {
  private static final Actor REVIEWER =
      Actor.self(AtTheDesk.person("shenhe", new UnitCode("990100"), Role.REVIEWER));

  private final HomeWork home = new HomeWork();

  private List<HomeWork.Figure> figures(Counting search) {
    home.search = search;
    return home.figures(REVIEWER);
  }

  @Test
  void every_figure_is_the_count_of_the_list_that_it_leads_to() {
    var figures =
        figures(
            query ->
                query.filter().due() == DueBucket.OVERDUE && query.list() == TaskList.MINE
                    ? 3
                    : query.filter().due() == null && query.list() == TaskList.CLAIMABLE ? 8 : 0);
    assertThat(figures)
        .filteredOn(figure -> figure.count() > 0)
        .extracting(HomeWork.Figure::getWord, HomeWork.Figure::getTo)
        .containsExactly(
            tuple("3", "worklist/my-work.xhtml?list=mine&due=overdue"),
            tuple("8", "worklist/my-work.xhtml?list=claimable"));
  }

  @Test
  void what_is_due_and_still_to_be_claimed_stands_beside_ones_own() {
    var figures =
        figures(
            query ->
                query.filter().due() == DueBucket.TODAY && query.list() == TaskList.CLAIMABLE
                    ? 5
                    : 0);
    assertThat(figures)
        .filteredOn(figure -> figure.due() == DueBucket.TODAY)
        .extracting(HomeWork.Figure::claimable)
        .containsExactly(5);
  }

  @Test
  void what_is_too_much_to_count_says_so() {
    assertThat(figures(query -> TaskQuery.REACH))
        .extracting(HomeWork.Figure::getWord)
        .containsOnly("999+");
  }

  /** Lists whose rows nobody asks for. */
  private interface Counting extends TaskSearch {
    int count(TaskQuery query);

    @Override
    default List<Integer> counts(List<TaskQuery> queries, Actor viewer) {
      return queries.stream().map(this::count).toList();
    }

    @Override
    default List<WorkItem> rows(TaskQuery query, Actor viewer) {
      throw new AssertionError();
    }

    @Override
    default List<CaseCopy> copies(TaskQuery query, Actor viewer) {
      throw new AssertionError();
    }

    @Override
    default Choices choices(TaskList list, Actor viewer) {
      throw new AssertionError();
    }

    @Override
    default int arrivedSince(Instant since, Actor viewer) {
      throw new AssertionError();
    }

    @Override
    default List<WorkItem> openOf(Collection<CaseKey> keys) {
      throw new AssertionError();
    }
  }
}
