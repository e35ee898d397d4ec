package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.worklist.bulk.BulkRow.Fate.DONE;
import static org.duban.worklist.bulk.BulkRow.Fate.READY;
import static org.duban.worklist.bulk.BulkRow.Fate.REFUSED;
import static org.duban.worklist.bulk.BulkRow.Fate.SKIPPED;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.duban.people.CurrentUser;
import org.duban.rectification.CaseState;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;
import org.duban.workflow.handling.AskSigners;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Handling;
import org.duban.workflow.handling.Handlings;
import org.duban.workflow.handling.VerbTable;
import org.duban.workflow.lists.BulkDecision;
import org.duban.workflow.lists.Stage;
import org.duban.worklist.bulk.BulkAct;
import org.duban.worklist.bulk.BulkOrder;
import org.duban.worklist.bulk.BulkRow;
import org.duban.worklist.bulk.BulkRuns;
import org.duban.worklist.bulk.ChosenTasks;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many tasks at once on real rectifications, with the engine and the database behind them. */
@ExtendWith(ArquillianExtension.class)
class BulkIT {
  private static final Quarter QUARTER = new Quarter(2020, 2);
  private static final UserId REVIEWER = new UserId("shenhe");
  private static final UserId OTHER_REVIEWER = new UserId("shenhe2");
  private static final int ALL = 100;

  @Inject SignedIn signedIn;
  @Inject Reports reports;
  @Inject Desks desks;
  @Inject Stored stored;
  @Inject ChosenTasks chosen;
  @Inject BulkRuns runs;
  @Inject AskSigners ask;
  @Inject Workflow workflow;
  @Inject Handlings handlings;
  @Inject VerbTable table;
  @Inject CurrentUser currentUser;
  @Inject @Any Instance<BulkDecision> decisions;

  @BeforeEach
  void ordersAreOut() {
    reports.open(QUARTER);
  }

  /** From the beginning of the list: {@link VerbsIT} takes its units from the end. */
  private CaseKey unit(int number) {
    return reports.keys(QUARTER, true).get(number);
  }

  private TaskId reviewing(int unit) {
    CaseKey key = unit(unit);
    reports.receive(key);
    reports.write(key);
    reports.seal(key);
    reports.approveByCounty(key);
    return reports.task(key, "reviewByCity");
  }

  private TaskId writing(int unit) {
    reports.receive(unit(unit));
    return reports.task(unit(unit), "writeReport");
  }

  private static BulkOrder order(BulkAct act, @Nullable UserId next) {
    return new BulkOrder(act, next, "批量办理");
  }

  private List<BulkRow> preview(BulkOrder order, TaskId... tasks) {
    List<String> ids = Stream.of(tasks).map(TaskId::value).toList();
    List<BulkRow> rows =
        stored.read(() -> chosen.rows(chosen.named(ids, currentUser.actor()), currentUser.actor()));
    runs.preview(rows, order);
    return rows;
  }

  private void claimAs(UserId person, TaskId task) {
    signedIn.as(person.value());
    stored.write(() -> workflow.claim(task));
  }

  @Test
  void reports_are_approved_one_by_one_and_what_is_refused_between_them_stays_as_it_was() {
    TaskId first = reviewing(0);
    TaskId taken = reviewing(1);
    TaskId held = reviewing(2);
    TaskId last = reviewing(3);
    signedIn.as(REVIEWER.value());
    ask.ask(held, Countersign.Mode.ALL, List.of(new UserId("keshi")), "");
    BulkOrder order = order(BulkAct.APPROVE, null);
    List<BulkRow> rows = preview(order, first, taken, held, last);
    assertThat(rows).extracting(BulkRow::getFate).containsExactly(READY, READY, SKIPPED, READY);
    assertThat(rows.get(2).getReason()).contains("会签");
    claimAs(OTHER_REVIEWER, taken);
    signedIn.as(REVIEWER.value());
    runs.perform(rows, order, ALL);

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(DONE, REFUSED, SKIPPED, DONE);
    assertThat(rows.get(1).getReason()).contains("审核员乙", "签收");
    assertThat(desks.item(first).getOpinion()).isEqualTo("批量办理");
    assertThat(desks.item(last).completedBy()).contains(REVIEWER);
    assertThat(desks.item(taken).isOpen()).isTrue();
    assertThat(reports.load(unit(1)).getState()).isEqualTo(CaseState.CITY_REVIEW);
    assertThat(reports.load(unit(3)).getState()).isEqualTo(CaseState.RECHECKING);

    List<BulkRow> again = preview(order, first, last);
    assertThat(again).extracting(BulkRow::getFate).containsOnly(SKIPPED);
    assertThat(again.get(0).getReason()).contains("已由您办结");
  }

  @Test
  void tasks_are_claimed_and_then_given_to_one_colleague_and_previews_leave_no_trace() {
    TaskId first = reviewing(4);
    TaskId second = reviewing(5);
    signedIn.as(REVIEWER.value());
    nothingComesOfPreviews(first, unit(4));
    BulkOrder claim = order(BulkAct.CLAIM, null);
    List<BulkRow> claimed = preview(claim, first, second);
    runs.perform(claimed, claim, ALL);
    runs.perform(claimed, claim, ALL);
    assertThat(desks.item(second).assignee()).contains(REVIEWER);
    assertThat(preview(claim, first).get(0).getReason()).contains("已在您名下");

    assertThat(preview(order(BulkAct.TRANSFER, null), first).get(0).getFate()).isEqualTo(READY);
    BulkOrder toNobodySuitable = order(BulkAct.TRANSFER, new UserId("keshi"));
    assertThat(preview(toNobodySuitable, first).get(0).getFate()).isEqualTo(SKIPPED);
    BulkOrder transfer = order(BulkAct.TRANSFER, OTHER_REVIEWER);
    List<BulkRow> rows = preview(transfer, first, second);
    runs.perform(rows, transfer, 1);
    assertThat(rows).extracting(BulkRow::getFate).containsExactly(DONE, READY);
    assertThat(desks.item(first).assignee()).contains(OTHER_REVIEWER);
    assertThat(desks.item(second).assignee()).contains(REVIEWER);

    List<BulkRow> left = preview(transfer, first, second);
    assertThat(left).extracting(BulkRow::getFate).containsExactly(SKIPPED, READY);
    runs.perform(left, transfer, ALL);
    assertThat(desks.item(second).assignee()).contains(OTHER_REVIEWER);
    assertThat(deeds(second)).containsExactly(Deed.CLAIMED, Deed.TRANSFERRED);
  }

  @Test
  void whoever_is_late_is_urged_once_a_day_and_another_units_task_is_not_even_shown() {
    TaskId first = writing(6);
    TaskId second = writing(7);
    signedIn.as(REVIEWER.value());
    BulkOrder order = order(BulkAct.URGE, null);
    runs.perform(preview(order, first), order, ALL);
    List<BulkRow> rows = preview(order, first, second);
    runs.perform(rows, order, ALL);

    assertThat(rows).extracting(BulkRow::getFate).containsExactly(SKIPPED, DONE);
    assertThat(rows.get(0).getReason()).contains("今天已催办过");
    assertThat(deeds(first)).containsExactly(Deed.URGED);
    assertThat(deeds(second)).containsExactly(Deed.URGED);
    signedIn.as(reports.clerk(unit(7)));
    assertThat(preview(order(BulkAct.CLAIM, null), first, second)).hasSize(1);
  }

  @Test
  void what_features_offer_are_approvals_in_the_diagrams() {
    List<Stage> approvals =
        table.rows().stream()
            .filter(row -> row.kind().isApproval())
            .map(row -> new Stage(row.process(), row.task()))
            .toList();

    assertThat(decisions.stream().flatMap(d -> d.stages().stream()))
        .hasSize(8)
        .doesNotHaveDuplicates()
        .allMatch(approvals::contains);
  }

  private void nothingComesOfPreviews(TaskId task, CaseKey key) {
    List<BulkRow> rows = preview(order(BulkAct.APPROVE, null), task);
    assertThat(rows).extracting(BulkRow::getFate).containsExactly(READY);
    preview(order(BulkAct.CLAIM, null), task);
    preview(order(BulkAct.TRANSFER, null), task);
    assertThat(desks.item(task).isOpen()).isTrue();
    assertThat(desks.item(task).assignee()).isEmpty();
    assertThat(reports.load(key).getState()).isEqualTo(CaseState.CITY_REVIEW);
    assertThat(deeds(task)).isEmpty();
  }

  private List<Deed> deeds(TaskId task) {
    return stored.read(() -> handlings.listOf(task)).stream().map(Handling::getDeed).toList();
  }
}
