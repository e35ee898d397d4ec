package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final LocalDate FOUND = LocalDate.of(2021, 6, 18);
  private static final LocalDate TODAY = LocalDate.of(2021, 8, 5);

  @Test
  void texts_lose_the_blanks_around_them() {
    var answer = new Answer(" 原因\n", "\u3000措施\u3000", null, null);
    assertThat(answer).isEqualTo(new Answer("原因", "措施", null, ""));
  }

  @Test
  void the_day_of_the_finding_and_today_are_both_possible() {
    assertThatCode(() -> finished(FOUND).check(FOUND, TODAY)).doesNotThrowAnyException();
    assertThatCode(() -> finished(TODAY).check(FOUND, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void nothing_is_finished_before_it_was_found() {
    assertThatThrownBy(() -> finished(FOUND.minusDays(1)).check(FOUND, TODAY))
        .isInstanceOfSatisfying(
            FinishedBeforeFound.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(FOUND.minusDays(1), FOUND)));
  }

  @Test
  void nothing_is_finished_tomorrow() {
    assertThatThrownBy(() -> finished(TODAY.plusDays(1)).check(FOUND, TODAY))
        .isInstanceOf(FinishedInFuture.class);
  }

  @Test
  void a_text_that_does_not_fit_names_its_part_and_limit() {
    var answer = new Answer("因".repeat(1001), "", null, "");
    assertThatThrownBy(() -> answer.check(FOUND, TODAY))
        .isInstanceOfSatisfying(
            AnswerTooLong.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(AnswerPart.CAUSE, 1000, 1001)));
    var fits = new Answer("因".repeat(1000), "施".repeat(1000), null, "责".repeat(100));
    assertThatCode(() -> fits.check(FOUND, TODAY)).doesNotThrowAnyException();
  }

  private static Answer finished(LocalDate day) {
    return new Answer("", "", day, "");
  }
}
