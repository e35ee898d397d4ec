package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.duban.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2021, 8, 10);
  private static final LocalTime FIVE = LocalTime.of(17, 0);

  @Test
  void what_is_due_today_names_the_hour() {
    assertThat(words(TUESDAY, FIVE, TUESDAY.atTime(9, 0)))
        .isEqualTo(new DeadlineWords("今天 17:00", "8月10日 17:00", "amber"));
  }

  @Test
  void the_hour_itself_is_still_in_time() {
    assertThat(words(TUESDAY, FIVE, TUESDAY.atTime(17, 0)).tone()).isEqualTo("amber");
    assertThat(words(TUESDAY, FIVE, TUESDAY.atTime(17, 1)).tone()).isEqualTo("red");
  }

  @Test
  void what_is_overdue_is_counted_in_working_days() {
    LocalDateTime nextMonday = TUESDAY.plusDays(6).atTime(9, 0);

    assertThat(words(TUESDAY, FIVE, nextMonday).word()).isEqualTo("逾期 4 个工作日");
  }

  @Test
  void what_is_left_is_counted_in_working_days_and_soon_is_amber() {
    LocalDate nextMonday = TUESDAY.plusDays(6);

    assertThat(words(nextMonday, FIVE, TUESDAY.atTime(9, 0)))
        .isEqualTo(new DeadlineWords("剩 4 个工作日", "8月16日 17:00", "ink"));
    assertThat(words(nextMonday, FIVE, TUESDAY.plusDays(3).atTime(9, 0)).tone()).isEqualTo("amber");
  }

  @Test
  void a_day_without_an_hour_lasts_until_its_end() {
    assertThat(words(TUESDAY, null, TUESDAY.atTime(23, 59)))
        .isEqualTo(new DeadlineWords("今天截止", "8月10日", "amber"));
    assertThat(words(TUESDAY, null, TUESDAY.plusDays(1).atStartOfDay()).tone()).isEqualTo("red");
  }

  @Test
  void another_year_is_named() {
    assertThat(words(LocalDate.of(2022, 1, 4), null, TUESDAY.atStartOfDay()).absolute())
        .isEqualTo("2022年1月4日");
  }

  private static DeadlineWords words(LocalDate due, @Nullable LocalTime at, LocalDateTime now) {
    return DeadlineWords.of(Texts.CHINESE, due, at, now, WorkingCalendar.shipped());
  }
}
