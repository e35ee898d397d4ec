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
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {
  private static final Instant NOW = Instant.parse("2021-06-10T01:00:00Z");
  private static final Instant DUE = Instant.parse("2021-06-15T09:00:00Z");
  private static final UserId CLERK = new UserId("clerk");
  private static final UserId LEADER = new UserId("leader");
  private static final UserId REVIEWER = new UserId("reviewer");

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
    assertThatThrownBy(() -> check.sealNil("", CLERK)).isInstanceOf(SamePersonMayNotApprove.class);
    check.sealNil("同意。", LEADER);

    assertThat(check.getState()).isEqualTo(CheckState.ANSWERED);
    assertThat(check.answerKind()).contains(AnswerKind.NIL_RETURN);
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
  void being_late_is_noted_once_and_not_for_an_answer_that_stands() {
    assertThat(check.noteOverdue(NOW)).isTrue();
    assertThat(check.noteOverdue(NOW)).isFalse();

    var answered = new RegisterCheck(new Quarter(2021, 2), BUREAU, 1, DUE);
    answered.answer(List.of(right(1)), "", CLERK, NOW);
    assertThat(answered.noteOverdue(NOW)).isFalse();
  }
}
