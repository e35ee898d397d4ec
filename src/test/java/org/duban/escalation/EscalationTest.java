package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class EscalationTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2021-08-16T02:00:00Z");
  private static final LocalDate ORDERED = LocalDate.of(2021, 8, 16);
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 20);
  private static final UserId LEADER = new UserId("leader");
  private static final UserId REVIEWER = new UserId("reviewer");
  private static final Grounds GROUNDS = new Grounds(6, 1, 2, Measure.SUPERVISION_ORDER);
  private static final Commitment PROMISE = new Commitment("8月底前完成全部整改", LocalDate.of(2021, 8, 31));

  @Test
  void its_number_follows_the_case() {
    assertThat(opened().key().value()).isEqualTo("2021Q2-990123M005-D2");
  }

  @Test
  void an_interview_is_proposed_approved_and_recorded() {
    Escalation escalation = approved();
    escalation.recordInterview(notes(TODAY, PROMISE), REVIEWER, TODAY, ZONE);

    assertThat(escalation.getState()).isEqualTo(EscalationState.INTERVIEWED);
    assertThat(escalation.grounds()).contains(GROUNDS);
    assertThat(escalation.getBasis()).isEqualTo("督办阶梯 L4");
    assertThat(escalation.interview()).contains(notes(TODAY, PROMISE));
    assertThat(escalation.recordedBy()).contains(REVIEWER);
  }

  @Test
  void a_reminder_needs_nobody() {
    Escalation escalation = opened();
    escalation.propose(new Grounds(0, 0, 1, null), Measure.REMINDER, "督办阶梯 L0");
    escalation.remind(NOW);

    assertThat(escalation.getState().isOver()).isTrue();
    assertThat(Measure.REMINDER.needsApproval()).isFalse();
    assertThat(Measure.SUPERVISION_ORDER.needsApproval()).isTrue();
  }

  @Test
  void a_rejected_measure_is_dropped_with_its_reason() {
    Escalation escalation = proposed();
    assertThatThrownBy(() -> escalation.reject(LEADER, " ", NOW))
        .isInstanceOf(RejectionNeedsReason.class);

    escalation.reject(LEADER, "已按期补报", NOW);
    escalation.drop();
    assertThat(escalation.getState()).isEqualTo(EscalationState.DROPPED);
    assertThat(escalation.getOpinion()).isEqualTo("已按期补报");
  }

  @Test
  void nothing_is_delivered_before_it_is_approved() {
    assertThatThrownBy(() -> proposed().deliver("函", "file", NOW))
        .isInstanceOf(EscalationNotAtThisStep.class);
  }

  @Test
  void an_interview_lies_between_its_order_and_today() {
    Escalation escalation = approved();

    assertThatThrownBy(
            () ->
                escalation.recordInterview(
                    notes(ORDERED.minusDays(1), PROMISE), REVIEWER, TODAY, ZONE))
        .isInstanceOf(InterviewDateImpossible.class);
    assertThatThrownBy(
            () ->
                escalation.recordInterview(
                    notes(TODAY.plusDays(1), PROMISE), REVIEWER, TODAY, ZONE))
        .isInstanceOf(InterviewDateImpossible.class);
  }

  @Test
  void a_record_names_people_by_position_and_holds_a_promise() {
    Escalation escalation = approved();
    var nobody = new InterviewNotes(TODAY, "会议室", Set.of(), "谈话要点", List.of(PROMISE));

    assertThatThrownBy(() -> escalation.recordInterview(nobody, REVIEWER, TODAY, ZONE))
        .isInstanceOf(InterviewIncomplete.class);
    assertThatThrownBy(() -> escalation.recordInterview(notes(TODAY), REVIEWER, TODAY, ZONE))
        .isInstanceOf(InterviewIncomplete.class);
    assertThat(escalation.getState()).isEqualTo(EscalationState.APPROVED);
  }

  @Test
  void a_promise_is_not_due_before_it_is_made() {
    var past = new Commitment("立即整改", TODAY.minusDays(1));

    assertThatThrownBy(() -> approved().recordInterview(notes(TODAY, past), REVIEWER, TODAY, ZONE))
        .isInstanceOf(PromiseBeforeInterview.class);
  }

  @Test
  void the_letter_says_why_and_until_when() {
    List<String> words =
        LetterWords.of(
            approved(), "昭政办函〔2021〕8号", List.of("云溪生态环境：严重表述错误"), LocalDate.of(2021, 8, 23));

    assertThat(LetterWords.titleOf(approved())).isEqualTo("关于云溪县生态环境局整改落实情况的约谈");
    assertThat(words.get(0))
        .contains("（昭政办函〔2021〕8号）")
        .contains("逾期6个工作日")
        .contains("1次复核不通过")
        .contains("连续2个季度");
    assertThat(words).contains("1．云溪生态环境：严重表述错误。");
    assertThat(words).anyMatch(w -> w.contains("2021年8月23日前"));
  }

  @Test
  void quarters_in_a_row_count_back_from_this_one() {
    Quarter now = new Quarter(2021, 2);

    assertThat(QuartersInARow.endingWith(now, List.of())).isEqualTo(1);
    assertThat(QuartersInARow.endingWith(now, List.of(new Quarter(2021, 1), new Quarter(2020, 4))))
        .isEqualTo(3);
    assertThat(QuartersInARow.endingWith(now, List.of(new Quarter(2020, 4)))).isEqualTo(1);
  }

  @Test
  void the_table_is_asked_with_a_word_for_no_measure() {
    assertThat(new Grounds(1, 0, 1, null).inputs())
        .containsEntry("previousMeasure", "NONE")
        .containsEntry("overdueWorkingDays", 1);
    assertThat(GROUNDS.inputs()).containsEntry("previousMeasure", "SUPERVISION_ORDER");
  }

  private static Escalation opened() {
    return new Escalation(
        new EscalatedCase(
            new CaseKey("2021Q2-990123M005"),
            2,
            new Quarter(2021, 2),
            new UnitCode("990123M005"),
            "云溪县生态环境局",
            NOW),
        2,
        Trigger.FAILED_RECHECK,
        null,
        NOW);
  }

  private static Escalation proposed() {
    Escalation escalation = opened();
    escalation.propose(GROUNDS, Measure.INTERVIEW, "督办阶梯 L4");
    return escalation;
  }

  private static Escalation approved() {
    Escalation escalation = proposed();
    escalation.approve(LEADER, "同意。", NOW);
    return escalation;
  }

  private static InterviewNotes notes(LocalDate heldOn, Commitment... promises) {
    return new InterviewNotes(
        heldOn,
        "市政府办会议室",
        Set.of(InterviewedPosition.DEPUTY_IN_CHARGE, InterviewedPosition.OFFICE_HEAD),
        "指出问题，提出要求。",
        List.of(promises));
  }
}
