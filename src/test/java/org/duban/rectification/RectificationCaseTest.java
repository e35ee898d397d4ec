package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.CLERK;
import static org.duban.rectification.Cases.DUE;
import static org.duban.rectification.Cases.LEADER;
import static org.duban.rectification.Cases.NOW;
import static org.duban.rectification.Cases.REVIEWER;
import static org.duban.rectification.Cases.SUPERVISOR;
import static org.duban.rectification.Cases.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duban.people.LeaderLevel;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class RectificationCaseTest {
  private static final Instant LATER = DUE.plus(Duration.ofDays(7));

  @Test
  void the_course_of_a_countys_unit_passes_every_hand() {
    var made = Cases.ordered();
    assertThat(made.getState()).isEqualTo(CaseState.ORDERED);
    made.receive(NOW);
    assertThat(made.getState()).isEqualTo(CaseState.WRITING);
    Cases.complete(made).submit(CLERK);
    assertThat(made.getState()).isEqualTo(CaseState.SEALING);
    Cases.sealed(made);
    assertThat(made.getState()).isEqualTo(CaseState.COUNTY_REVIEW);
    made.approve(SUPERVISOR);
    assertThat(made.getState()).isEqualTo(CaseState.CITY_REVIEW);
    made.approve(REVIEWER);
    assertThat(made.getState()).isEqualTo(CaseState.RECHECKING);
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.RECTIFIED), NOW);
    made.close(NOW);
    assertThat(made.getState()).isEqualTo(CaseState.CLOSED);
    assertThat(made.closedAt()).contains(NOW);
  }

  @Test
  void a_municipal_department_goes_straight_to_the_city() {
    var made = Cases.ordered(Cases.DEPARTMENT, null, LeaderLevel.LEADER_IN_CHARGE, 1);
    made.receive(NOW);
    Cases.complete(made).submit(CLERK);
    Cases.sealed(made);
    assertThat(made.getState()).isEqualTo(CaseState.CITY_REVIEW);
  }

  @Test
  void an_order_without_a_problem_is_a_defect() {
    assertThatThrownBy(() -> Cases.ordered(Cases.UNIT, null, LeaderLevel.LEADER_IN_CHARGE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_order_is_received_once() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.receive(NOW)).isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void a_report_is_written_only_after_receipt() {
    var made = Cases.ordered();
    assertThatThrownBy(() -> made.answer(Cases.draft(1, Cases.answer()), CLERK, TODAY))
        .isInstanceOf(NotAtThisStep.class);
  }

  @Test
  void a_draft_may_be_incomplete_but_not_be_submitted() {
    var made = Cases.writing();
    made.answer(Cases.draft(1, new Answer("原因", "", null, "")), CLERK, TODAY);
    assertThatThrownBy(() -> made.submit(CLERK))
        .isInstanceOfSatisfying(
            ReportIncomplete.class, e -> assertThat(e.facts()).isEqualTo(List.of(9)));
    assertThat(made.item(1).getAnswer().cause()).isEqualTo("原因");
  }

  @Test
  void one_missing_part_of_one_item_holds_the_report_back() {
    var made = Cases.complete(Cases.writing());
    made.answer(Cases.draft(2, new Answer("原因", "措施", TODAY, " ")), CLERK, TODAY);
    assertThat(made.item(2).missing()).containsExactly(AnswerPart.RESPONSIBLE);
    assertThatThrownBy(() -> made.submit(CLERK)).isInstanceOf(ReportIncomplete.class);
  }

  @Test
  void evidence_taken_back_is_missing_again() {
    var made = Cases.complete(Cases.writing());
    made.detach(1, "file-1-1", CLERK);
    assertThat(made.item(1).missing()).containsExactly(AnswerPart.EVIDENCE_AFTER);
  }

  @Test
  void a_picture_from_before_is_no_evidence_of_the_rectification() {
    var made = Cases.writing();
    made.answer(Cases.draft(1, Cases.answer()), CLERK, TODAY);
    made.attach(1, new Evidence("file-5", 1, Evidence.When.BEFORE, "前.png", CLERK, NOW));
    assertThat(made.item(1).missing()).containsExactly(AnswerPart.EVIDENCE_AFTER);
  }

  @Test
  void an_item_holds_ten_pictures_at_most() {
    var made = Cases.writing();
    for (int i = 0; i < 10; i++) {
      made.attach(1, Cases.after("file-" + i, 1));
    }
    assertThatThrownBy(() -> made.attach(1, Cases.after("file-99", 1)))
        .isInstanceOf(EvidenceLimitReached.class);
    assertThat(made.item(1).getEvidence()).hasSize(10);
  }

  @Test
  void an_item_of_another_case_cannot_be_answered() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.answer(Cases.draft(3, Cases.answer()), CLERK, TODAY))
        .isInstanceOf(ItemNotInCase.class);
  }

  @Test
  void an_answer_that_somebody_else_changed_meanwhile_is_not_overwritten() {
    var made = Cases.writing();
    assertThatThrownBy(() -> made.answer(new AnswerDraft(1, 4, Cases.answer()), CLERK, TODAY))
        .isInstanceOfSatisfying(
            AnswerChangedMeanwhile.class, e -> assertThat(e.facts()).isEqualTo(List.of(1)));
    assertThat(made.item(1).getAnswer()).isEqualTo(Answer.NONE);
  }

  @Test
  void the_clerk_cannot_be_the_leader() {
    var made = Cases.sealing();
    assertThatThrownBy(() -> made.seal(Cases.report(made, CLERK, LeaderLevel.LEADER_IN_CHARGE)))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThat(made.getReports()).isEmpty();
  }

  @Test
  void neither_clerk_nor_leader_can_review_for_the_county() {
    var made = Cases.atCounty();
    assertThatThrownBy(() -> made.approve(CLERK)).isInstanceOf(SamePersonMayNotApprove.class);
    assertThatThrownBy(() -> made.approve(LEADER)).isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void nobody_before_can_review_for_the_city() {
    for (var earlier : List.of(CLERK, LEADER, SUPERVISOR)) {
      var made = Cases.atCity();
      assertThatThrownBy(() -> made.approve(earlier)).isInstanceOf(SamePersonMayNotApprove.class);
      assertThat(made.getState()).isEqualTo(CaseState.CITY_REVIEW);
    }
  }

  @Test
  void a_principal_leader_may_sign_where_the_leader_in_charge_is_enough() {
    var made = Cases.sealing();
    made.seal(Cases.report(made, LEADER, LeaderLevel.PRINCIPAL_LEADER));
    assertThat(made.report()).map(SealedReport::level).contains(LeaderLevel.PRINCIPAL_LEADER);
  }

  @Test
  void the_leader_in_charge_may_not_sign_where_the_principal_leader_must() {
    var made = Cases.ordered(Cases.UNIT, Cases.COUNTY, LeaderLevel.PRINCIPAL_LEADER, 1);
    made.receive(NOW);
    Cases.complete(made).submit(CLERK);
    assertThatThrownBy(() -> made.seal(Cases.report(made, LEADER, LeaderLevel.LEADER_IN_CHARGE)))
        .isInstanceOfSatisfying(
            LeaderLevelTooLow.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(LeaderLevel.PRINCIPAL_LEADER)));
  }

  @Test
  void the_leader_sends_back_to_the_clerk_with_a_reason() {
    var made = Cases.sealing();
    made.sendBack(CaseState.WRITING, LEADER, " 补充证据 ", NOW);
    assertThat(made.getState()).isEqualTo(CaseState.WRITING);
    assertThat(made.getReturns())
        .containsExactly(
            new ReportReturn(1, CaseState.SEALING, CaseState.WRITING, "补充证据", LEADER, NOW));
  }

  @Test
  void a_return_without_reason_is_refused() {
    var made = Cases.atCity();
    assertThatThrownBy(() -> made.sendBack(CaseState.WRITING, REVIEWER, "  ", NOW))
        .isInstanceOf(ReasonRequired.class);
    assertThat(made.getState()).isEqualTo(CaseState.CITY_REVIEW);
  }

  @Test
  void a_reason_that_does_not_fit_is_refused() {
    var made = Cases.atCity();
    String tooLong = "改".repeat(1001);
    assertThatThrownBy(() -> made.sendBack(CaseState.WRITING, REVIEWER, tooLong, NOW))
        .isInstanceOfSatisfying(
            ReasonTooLong.class, e -> assertThat(e.facts()).isEqualTo(List.of(1000, 1001)));
  }

  @Test
  void the_city_sends_back_to_any_earlier_step() {
    for (var target : List.of(CaseState.COUNTY_REVIEW, CaseState.SEALING, CaseState.WRITING)) {
      var made = Cases.atCity();
      made.sendBack(target, REVIEWER, "请核对", NOW);
      assertThat(made.getState()).isEqualTo(target);
    }
  }

  @Test
  void a_report_sent_back_to_the_unit_is_void_but_stays_on_record() {
    var made = Cases.atCity();
    made.sendBack(CaseState.SEALING, REVIEWER, "印章不清", NOW);
    assertThat(made.report()).isEmpty();
    assertThat(made.getReports()).singleElement().matches(SealedReport::voided);
    Cases.sealed(made);
    assertThat(made.report()).isPresent();
    assertThat(made.getReports()).hasSize(2);
  }

  @Test
  void a_report_sent_back_to_the_county_stays_sealed() {
    var made = Cases.atCity();
    made.sendBack(CaseState.COUNTY_REVIEW, REVIEWER, "请县级核实", NOW);
    assertThat(made.report()).isPresent();
    made.approve(SUPERVISOR);
    assertThat(made.getState()).isEqualTo(CaseState.CITY_REVIEW);
  }

  @Test
  void a_municipal_department_has_no_county_to_go_back_to() {
    var made = Cases.ordered(Cases.DEPARTMENT, null, LeaderLevel.LEADER_IN_CHARGE, 1);
    made.receive(NOW);
    Cases.complete(made).submit(CLERK);
    Cases.sealed(made);
    assertThatThrownBy(() -> made.sendBack(CaseState.COUNTY_REVIEW, REVIEWER, "退", NOW))
        .isInstanceOf(ReturnNotPossible.class);
  }

  @Test
  void a_re_check_needs_a_result_for_every_open_item() {
    var made = Cases.rechecking();
    assertThatThrownBy(() -> made.recheck(Map.of(1L, RecheckResult.RECTIFIED), NOW))
        .isInstanceOf(RecheckIncomplete.class);
    assertThat(made.openItems()).hasSize(2);
  }

  @Test
  void only_a_passed_re_check_strikes_an_item_off() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_IN_PLACE), NOW);
    assertThat(made.item(1).getState()).isEqualTo(ItemState.CLOSED);
    assertThat(made.item(2).getState()).isEqualTo(ItemState.OPEN);
    assertThatThrownBy(() -> made.close(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_next_round_asks_anew_and_keeps_what_was_said() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(LATER);
    assertThat(made.getRound()).isEqualTo(2);
    assertThat(made.getDueAt()).isEqualTo(LATER);
    assertThat(made.report()).isEmpty();
    var item = made.item(2);
    assertThat(item.getPastAnswers())
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.measure()).isEqualTo("恢复三级审核");
              assertThat(past.result()).isEqualTo(RecheckResult.NOT_RECTIFIED);
            });
    assertThat(item.missing())
        .containsExactlyInAnyOrder(
            AnswerPart.MEASURE, AnswerPart.FINISHED_ON, AnswerPart.EVIDENCE_AFTER);
    assertThat(made.item(1).getPastAnswers()).isEmpty();
  }

  @Test
  void evidence_of_an_earlier_round_cannot_be_taken_back() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(LATER);
    made.detach(2, "file-2-1", CLERK);
    assertThat(made.item(2).getEvidence()).hasSize(1);
  }

  @Test
  void the_clerk_of_one_round_may_be_the_leader_of_none_but_the_hands_start_anew() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(LATER);
    assertThat(made.approvals()).isEqualTo(Approvals.NONE);
    Cases.complete(made, 2);
    made.submit(CLERK);
    Cases.sealed(made);
    assertThat(made.getState()).isEqualTo(CaseState.COUNTY_REVIEW);
  }

  @Test
  void a_struck_off_item_takes_no_more_answers() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    made.openNextRound(LATER);
    assertThatThrownBy(() -> made.answer(Cases.draft(1, Cases.answer()), CLERK, TODAY))
        .isInstanceOf(ItemNotOpen.class);
  }

  @Test
  void the_deadline_runs_only_while_the_unit_has_the_case() {
    Instant after = DUE.plusMillis(1);
    assertThat(Cases.ordered().isOverdue(DUE)).isFalse();
    assertThat(Cases.ordered().isOverdue(after)).isTrue();
    assertThat(Cases.sealing().isOverdue(after)).isTrue();
    assertThat(Cases.atCounty().isOverdue(after)).isFalse();
    assertThat(Cases.rechecking().isOverdue(after)).isFalse();
  }

  @Test
  void open_items_are_carried_once_into_a_quarter_with_their_history() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), NOW);
    Quarter third = new Quarter(2021, 3);
    Quarter fourth = new Quarter(2021, 4);
    assertThat(made.carryOver(Cases.QUARTER, third, NOW)).isEqualTo(1);
    assertThat(made.carryOver(Cases.QUARTER, third, NOW)).isZero();
    assertThat(made.carryOver(third, fourth, NOW)).isEqualTo(1);
    assertThat(made.item(1).carriedTo()).isEmpty();
    assertThat(made.item(2).carriedTo()).contains(fourth);
    assertThat(made.item(2).getCarryOvers())
        .extracting(CarryOver::toQuarter)
        .containsExactly(third, fourth);
  }

  @Test
  void a_report_that_comes_back_late_leaves_the_unit_time_to_mend_it_but_never_takes_any() {
    RectificationCase made = Cases.sealing();
    Instant due = made.getDueAt();

    assertThat(made.giveTimeUntil(due.minusSeconds(1))).isFalse();
    assertThat(made.getDueAt()).isEqualTo(due);
    assertThat(made.giveTimeUntil(due.plusSeconds(1))).isTrue();
    assertThat(made.getDueAt()).isEqualTo(due.plusSeconds(1));
  }
}
