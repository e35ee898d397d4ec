package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.WECHAT;

import java.time.Instant;
import java.util.List;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.register.ChannelKind;
import org.duban.shared.Quarter;
import org.duban.shared.TextTooLong;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {
  private static final Instant NOW = Instant.parse("2021-06-10T01:00:00Z");
  private static final Instant DUE = Instant.parse("2021-06-15T09:00:00Z");
  private static final UserId CLERK = new UserId("clerk");
  private static final UserId LEADER = new UserId("leader");
  private static final UserId REVIEWER = new UserId("reviewer");

  private static final SealedNilReturn SEALED =
      new SealedNilReturn("f1", "零报告.pdf", "0".repeat(64), NOW);

  private final RegisterCheck check = new RegisterCheck(new Quarter(2021, 2), BUREAU, 2, DUE);

  private static EntryAnswer right(long id) {
    return EntryAnswer.right(id, ChannelKind.ACCOUNT);
  }

  private static EntryAnswer unreported() {
    return new EntryAnswer(
        null,
        ChannelKind.ACCOUNT,
        WECHAT,
        null,
        Mark.UNREPORTED,
        "合成发布",
        null,
        null,
        "2020年已开设，未登记。",
        null);
  }

  @Test
  void a_list_that_is_right_is_answered_at_once() {
    assertThat(check.answer(List.of(right(1), right(2)), "", CLERK, NOW))
        .isEqualTo(AnswerKind.CONFIRMED);
    check.recorded(NOW);

    assertThat(check.getState()).isEqualTo(CheckState.ANSWERED);
    assertThat(check.endedAt()).contains(NOW);
    assertThat(check.entries()).extracting(CheckEntry::getSettlement).containsOnly(Settlement.NONE);
  }

  @Test
  void one_discrepancy_makes_the_office_settle() {
    assertThat(check.answer(List.of(right(1), unreported()), "", CLERK, NOW))
        .isEqualTo(AnswerKind.CORRECTED);

    assertThat(check.getState()).isEqualTo(CheckState.TO_SETTLE);
    assertThat(RegisterCheckDescriber.subject(check)).isEqualTo("2021年二季度摸底核对 · 差异 1 条");
  }

  @Test
  void an_answer_is_not_settled_while_a_discrepancy_is_pending() {
    check.answer(List.of(unreported()), "", CLERK, NOW);
    assertThatThrownBy(() -> check.settled("", REVIEWER))
        .isInstanceOf(DiscrepanciesUnsettled.class);
    check.entries().get(0).settle(Settlement.ACCEPTED, "", REVIEWER);
    check.settled("", REVIEWER);

    assertThat(check.getState()).isEqualTo(CheckState.ANSWERED);
    assertThat(check.approvedBy()).contains(REVIEWER);
  }

  @Test
  void nobody_seals_or_settles_their_own_answer() {
    check.reportNil("", CLERK, NOW);
    assertThatThrownBy(() -> check.sealNil(SEALED, "", CLERK))
        .isInstanceOf(SamePersonMayNotApprove.class);
    check.sealNil(SEALED, "同意。", LEADER);

    assertThat(check.getState()).isEqualTo(CheckState.ANSWERED);
    assertThat(check.answerKind()).contains(AnswerKind.NIL_RETURN);
    assertThat(check.sealed()).contains(SEALED);
  }

  @Test
  void a_returned_answer_is_replaced_by_the_next() {
    check.answer(List.of(right(1), unreported()), "", CLERK, NOW);
    check.giveBack("请补充开设时间。");
    assertThat(check.getState()).isEqualTo(CheckState.RETURNED);
    assertThat(check.getLastOpinion()).isEqualTo("请补充开设时间。");
    check.answer(List.of(right(1)), "", CLERK, NOW);

    assertThat(check.entries()).hasSize(1);
  }

  @Test
  void an_answer_is_not_given_twice() {
    check.answer(List.of(right(1)), "", CLERK, NOW);

    assertThatThrownBy(() -> check.answer(List.of(right(1)), "", CLERK, NOW))
        .isInstanceOf(CheckNotThere.class);
    assertThatThrownBy(() -> check.reportNil("", CLERK, NOW)).isInstanceOf(CheckNotThere.class);
  }

  @Test
  void closing_the_round_leaves_answers_that_stand_alone() {
    check.close(NOW);
    assertThat(check.getState()).isEqualTo(CheckState.CLOSED);

    var answered = new RegisterCheck(new Quarter(2021, 2), BUREAU, 1, DUE);
    answered.answer(List.of(right(1)), "", CLERK, NOW);
    answered.close(NOW);
    assertThat(answered.getState()).isEqualTo(CheckState.ANSWERED);
  }

  @Test
  void a_check_with_discrepancies_is_settled_before_it_is_closed() {
    check.answer(List.of(unreported()), "", CLERK, NOW);

    assertThatThrownBy(() -> check.close(NOW)).isInstanceOf(CheckNotThere.class);
  }

  @Test
  void being_late_is_noted_once_and_not_for_an_answer_that_stands() {
    assertThat(check.noteOverdue(NOW)).isTrue();
    assertThat(check.noteOverdue(NOW)).isFalse();

    var answered = new RegisterCheck(new Quarter(2021, 2), BUREAU, 1, DUE);
    answered.answer(List.of(right(1)), "", CLERK, NOW);
    assertThat(answered.noteOverdue(NOW)).isFalse();
  }

  @Test
  void a_returned_answer_gets_time_and_lateness_is_noted_anew() {
    check.answer(List.of(unreported()), "", CLERK, NOW);
    check.noteOverdue(DUE);
    check.giveBack("请补充开设时间。");
    Instant later = DUE.plusSeconds(86_400);

    assertThat(check.giveTimeUntil(later)).isTrue();
    assertThat(check.getDueAt()).isEqualTo(later);
    assertThat(check.overdueNotedAt()).isEmpty();
    assertThat(check.noteOverdue(later)).isTrue();
  }

  @Test
  void time_that_a_unit_has_already_is_not_cut() {
    check.answer(List.of(unreported()), "", CLERK, NOW);
    check.giveBack("请补充开设时间。");

    assertThat(check.giveTimeUntil(DUE.minusSeconds(1))).isFalse();
    assertThat(check.getDueAt()).isEqualTo(DUE);
  }

  @Test
  void an_answer_of_a_round_that_was_closed_is_not_returned() {
    check.reportNil("", CLERK, NOW);
    check.close(NOW);

    assertThatThrownBy(() -> check.giveBack("请补充开设时间。")).isInstanceOf(CheckNotThere.class);
  }

  @Test
  void texts_that_do_not_fit_are_refused_with_their_limits() {
    EntryAnswer long2001 =
        new EntryAnswer(
            1L,
            ChannelKind.ACCOUNT,
            WECHAT,
            null,
            Mark.WRONGLY_REPORTED,
            "",
            null,
            null,
            "不".repeat(2001),
            null);

    assertThatThrownBy(() -> check.answer(List.of(long2001), "", CLERK, NOW))
        .isInstanceOfSatisfying(
            TextTooLong.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(CheckText.EXPLANATION, 2000, 2001)));
    assertThatThrownBy(() -> check.reportNil("无".repeat(1001), CLERK, NOW))
        .isInstanceOf(TextTooLong.class);
    check.answer(List.of(unreported()), "", CLERK, NOW);
    assertThatThrownBy(
            () -> check.entries().get(0).settle(Settlement.REJECTED, "否".repeat(1001), REVIEWER))
        .isInstanceOf(TextTooLong.class);
  }
}
