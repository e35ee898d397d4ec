package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.QUARTER;
import static org.duban.rectification.Cases.UNIT;

import java.util.Map;
import java.util.Set;
import org.duban.workflow.DueDate;
import org.duban.workflow.TaskId;
import org.junit.jupiter.api.Test;

/** What the process itself asks for: reminders, rounds, the end of a case, the carry-over. */
class CourseOfTheCaseTest {
  private static final String TELL_CYCLE = "tell inspectionCycle AllCasesClosed " + QUARTER;

  @Test
  void an_objection_goes_to_the_office_and_its_answer_to_the_unit() {
    var desks = new Desks(Cases.writing());
    new RaiseObjection(desks.tasks, desks.workflow, desks.user, desks.clock, desks.events)
        .raise(desks.clerk("writeReport"), Map.of(1L, "当日已更新"));
    assertThat(desks.workflow.asked())
        .containsExactly("tell rectification ObjectionRaised " + desks.key());

    decide(desks, Set.of(1L));
    applyObjection(desks);
    assertThat(desks.made.item(1).getState()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(desks.notices.all())
        .containsExactly(
            "reviewer rectification_case.message.results_overturned",
            UNIT + " rectification_case.message.objection_decided");
    assertThat(desks.workflow.asked()).doesNotContain(TELL_CYCLE);
  }

  @Test
  void what_was_upheld_is_taken_back_in_the_inspection_and_nothing_else() {
    var desks = new Desks(Cases.writing());
    desks.made.raiseObjection(Map.of(1L, "误判", 2L, "误判"), CLERK, NOW);
    decide(desks, Set.of(1L));
    applyObjection(desks);
    assertThat(desks.results.all()).containsExactly("101 [1001] by " + Cases.REVIEWER);

    var refused = new Desks(Cases.writing());
    refused.made.raiseObjection(Map.of(1L, "误判"), CLERK, NOW);
    decide(refused, Set.of());
    applyObjection(refused);
    assertThat(refused.results.all()).isEmpty();
    assertThat(refused.notices.all())
        .containsExactly(UNIT + " rectification_case.message.objection_decided");
  }

  @Test
  void the_last_order_that_is_withdrawn_ends_its_process_and_the_quarters_wait() {
    var made = Cases.writing();
    made.raiseObjection(Map.of(1L, "误判", 2L, "误判"), CLERK, NOW);
    var desks = new Desks(made);
    decide(desks, Set.of(1L, 2L));
    assertThat(desks.events.all()).contains(new OrderRevoked(desks.key()));
    applyObjection(desks);
    assertThat(desks.workflow.asked())
        .endsWith("tell rectification OrderWithdrawn " + desks.key(), TELL_CYCLE);
    assertThat(desks.cases.locked()).containsExactly(desks.key().value(), QUARTER.toString());
  }

  @Test
  void an_objection_that_names_nothing_reaches_nobody() {
    var desks = new Desks(Cases.writing());
    TaskId task = desks.clerk("writeReport");
    var raise =
        new RaiseObjection(desks.tasks, desks.workflow, desks.user, desks.clock, desks.events);
    assertThatThrownBy(() -> raise.raise(task, Map.of())).isInstanceOf(NothingObjectedTo.class);
    assertThatThrownBy(() -> raise.raise(task, Map.of(1L, "长".repeat(1001))))
        .isInstanceOf(ReasonTooLong.class);
    assertThat(desks.workflow.asked()).isEmpty();
  }

  @Test
  void a_reminder_reaches_the_unit_only_while_the_report_is_its_own() {
    var late = new Desks(Cases.atCounty());
    remind(late);
    assertThat(late.notices.all()).isEmpty();

    var desks = new Desks(Cases.writing());
    remind(desks);
    assertThat(desks.notices.all()).containsExactly(UNIT + " rectification_case.message.due_soon");
    assertThat(desks.events.all()).containsExactly(new UnitReminded(desks.key(), Cases.DUE));
  }

  @Test
  void what_passed_its_recheck_closes_the_case_and_the_quarter_hears_of_the_last() {
    var desks = new Desks(Cases.rechecking());
    boolean passed =
        new ApplyRecheck(desks.cases, desks.clock, desks.events)
            .apply(desks.key(), Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.RECTIFIED));
    assertThat(passed).isTrue();
    close(desks);
    assertThat(desks.made.getState()).isEqualTo(CaseState.CLOSED);
    assertThat(desks.workflow.asked()).containsExactly(TELL_CYCLE);
    assertThat(desks.events.all())
        .containsExactly(new ItemsRechecked(desks.key(), 2, 0), new CaseClosed(desks.key()));
  }

  @Test
  void a_case_that_is_not_the_last_is_closed_silently() {
    var desks = new Desks(Cases.rechecking());
    desks.cases.add(Cases.ordered(Cases.DEPARTMENT, null, desks.made.getDemandedLevel(), 1));
    desks.made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.RECTIFIED), NOW);
    close(desks);
    assertThat(desks.workflow.asked()).isEmpty();
  }

  @Test
  void what_failed_gets_a_new_round_with_new_dates() {
    var desks = new Desks(Cases.rechecking());
    boolean passed =
        new ApplyRecheck(desks.cases, desks.clock, desks.events)
            .apply(
                desks.key(), Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_IN_PLACE));
    assertThat(passed).isFalse();
    var dates = new OpenNextRound(desks.cases, desks.dues(), desks.events).open(desks.key());
    assertThat(dates).containsOnlyKeys(DueDate.DUE, DueDate.REMIND, DueDate.RECHECK_DUE);
    assertThat(desks.made.getRound()).isEqualTo(2);
    assertThat(desks.made.getDueAt()).isEqualTo(dates.get(DueDate.DUE));
    assertThat(desks.made.item(2).getAnswer().measure()).isEmpty();
  }

  @Test
  void a_recheck_with_a_gap_changes_nothing() {
    var desks = new Desks(Cases.rechecking());
    var apply = new ApplyRecheck(desks.cases, desks.clock, desks.events);
    assertThatThrownBy(() -> apply.apply(desks.key(), Map.of(1L, RecheckResult.RECTIFIED)))
        .isInstanceOf(RecheckIncomplete.class);
    assertThat(desks.made.openItems()).hasSize(2);
    assertThat(desks.events.all()).isEmpty();
  }

  @Test
  void what_is_open_at_the_quarters_end_is_carried_over_once() {
    var desks = new Desks(Cases.secondRound());
    var carry = new CarryOverOpenItems(desks.cases, desks.clock, desks.events);
    assertThat(carry.carryOver(QUARTER)).isEqualTo(1);
    assertThat(carry.carryOver(QUARTER)).isZero();
    assertThat(desks.made.item(2).carriedTo()).contains(QUARTER.next());
    assertThat(desks.events.all())
        .containsExactly(new ItemsCarriedOver(desks.key(), QUARTER.next(), 1));
  }

  private static void decide(Desks desks, Set<Long> upheld) {
    new DecideObjection(
            desks.tasks, desks.workflow, desks.lapsed, desks.user, desks.clock, desks.events)
        .decide(desks.reviewer("decideObjection"), upheld, "已核实");
  }

  private static void applyObjection(Desks desks) {
    new ApplyObjection(
            desks.cases,
            desks.results,
            new LastCase(desks.cases, desks.workflow),
            desks.workflow,
            desks.notices)
        .apply(desks.key());
  }

  private static void close(Desks desks) {
    new CloseCase(desks.cases, new LastCase(desks.cases, desks.workflow), desks.clock, desks.events)
        .close(desks.key());
  }

  private static void remind(Desks desks) {
    new RemindUnit(desks.cases, desks.dues(), desks.notices, desks.events).remind(desks.key());
  }
}
