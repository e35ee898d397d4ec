package org.duban.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MachineCheckTest {
  private static final LocalDate FOUND = LocalDate.of(2021, 6, 18);
  private static final LocalDate SEALED = LocalDate.of(2021, 8, 9);

  @Test
  void a_sound_answer_gives_no_hint() {
    assertThat(MachineCheck.hints(answer("已删除并更正", LocalDate.of(2021, 8, 5), true))).isEmpty();
  }

  @Test
  void what_is_missing_is_noticed() {
    assertThat(MachineCheck.hints(answer(" ", null, false)))
        .extracting(MachineHint::kind)
        .containsExactly(
            HintKind.MEASURE_MISSING, HintKind.FINISHED_ON_MISSING, HintKind.EVIDENCE_MISSING);
  }

  @Test
  void a_date_before_the_finding_or_after_the_seal_is_noticed() {
    assertThat(MachineCheck.hints(answer("已改", FOUND.minusDays(1), true)))
        .containsExactly(new MachineHint(HintKind.FINISHED_BEFORE_FOUND, "2021-06-18"));
    assertThat(MachineCheck.hints(answer("已改", SEALED.plusDays(1), true)))
        .containsExactly(new MachineHint(HintKind.FINISHED_AFTER_SEALED, "2021-08-09"));
  }

  @Test
  void the_days_of_the_finding_and_of_the_seal_are_fine() {
    assertThat(MachineCheck.hints(answer("已改", FOUND, true))).isEmpty();
    assertThat(MachineCheck.hints(answer("已改", SEALED, true))).isEmpty();
  }

  @Test
  void earlier_quarters_and_rounds_are_named() {
    var again =
        new AnswerFacts(
            FOUND,
            "加强校对",
            FOUND,
            true,
            SEALED,
            List.of(new Quarter(2021, 1), new Quarter(2020, 4)),
            List.of("加强校对 "));

    assertThat(MachineCheck.hints(again))
        .containsExactly(
            new MachineHint(HintKind.FAILED_EARLIER, "2020年四季度、2021年一季度"),
            new MachineHint(HintKind.FAILED_RECHECK, "1"),
            new MachineHint(HintKind.SAME_MEASURE_AGAIN, ""));
  }

  private static AnswerFacts answer(
      String measure, @Nullable LocalDate finishedOn, boolean evidence) {
    return new AnswerFacts(FOUND, measure, finishedOn, evidence, SEALED, List.of(), List.of());
  }
}
