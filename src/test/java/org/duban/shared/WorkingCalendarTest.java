package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = WorkingCalendar.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-07", "2021-02-20", "2021-04-25", "2020-06-28", "2026-01-04"})
  void a_weekend_day_that_is_made_up_is_worked(String day) {
    assertThat(calendar.isWorkingDay(LocalDate.parse(day))).isTrue();
    assertThat(calendar.day(LocalDate.parse(day)).kind())
        .isEqualTo(CalendarDay.Kind.MAKE_UP_WORKDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-11, 春节",
    "2021-02-17, 春节",
    "2020-01-31, 春节",
    "2020-10-08, 国庆节、中秋节",
    "2025-06-02, 端午节",
    "2026-02-23, 春节",
    "2026-09-25, 中秋节"
  })
  void a_weekday_of_a_holiday_is_not_worked(String day, String name) {
    assertThat(calendar.day(LocalDate.parse(day)))
        .isEqualTo(new CalendarDay(LocalDate.parse(day), CalendarDay.Kind.HOLIDAY, name));
  }

  @Test
  void the_spring_festival_of_2021_is_stepped_over_and_its_make_up_days_count() {
    // Fri 5 Feb + 5: Sun 7 (made up), Mon 8, Tue 9, Wed 10, then the holiday, Thu 18.
    assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 2, 5), 5)).isEqualTo("2021-02-18");
    // Thu 18 + 2: Fri 19, Sat 20 (made up).
    assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 2, 18), 2)).isEqualTo("2021-02-20");
  }

  @Test
  void the_lengthened_spring_festival_of_2020_ends_on_the_second_of_february() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2020, 1, 23), 1)).isEqualTo("2020-02-03");
  }

  @Test
  void the_29th_of_february_counts_as_the_weekday_it_is() {
    assertThat(calendar.day(LocalDate.of(2020, 2, 29)).kind()).isEqualTo(CalendarDay.Kind.WEEKEND);
    assertThat(calendar.plusWorkingDays(LocalDate.of(2020, 2, 28), 1)).isEqualTo("2020-03-02");
  }

  @Test
  void a_period_runs_over_the_change_of_the_year() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2020, 12, 31), 1)).isEqualTo("2021-01-04");
    assertThat(calendar.workingDaysBetween(LocalDate.of(2020, 12, 30), LocalDate.of(2021, 1, 5)))
        .isEqualTo(3);
  }

  @Test
  void the_end_of_march_has_every_working_day_once() {
    assertThat(calendar.workingDaysBetween(LocalDate.of(2021, 3, 26), LocalDate.of(2021, 4, 2)))
        .isEqualTo(5);
  }

  @Test
  void no_working_days_after_a_holiday_is_the_first_working_day() {
    assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 10, 1), 0)).isEqualTo("2021-10-08");
    assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 10, 8), 0)).isEqualTo("2021-10-08");
  }

  @Test
  void adding_and_counting_are_each_others_opposite_in_every_year_with_data() {
    var random = new Random(20210803);
    for (int year : List.of(2020, 2021, 2025, 2026)) {
      for (int i = 0; i < 500; i++) {
        LocalDate from = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        int days = random.nextInt(61) - 30;
        if (days == 0) {
          continue;
        }
        LocalDate to = calendar.plusWorkingDays(from, days);
        assertThat(calendar.isWorkingDay(to)).as("%s %+d", from, days).isTrue();
        assertThat(calendar.workingDaysBetween(from, to)).as("%s %+d", from, days).isEqualTo(days);
      }
    }
  }

  @Test
  void counting_explains_every_day_that_did_not_count() {
    Counting counting = calendar.counting(LocalDate.of(2021, 2, 5), LocalDate.of(2021, 2, 18));
    assertThat(counting.workingDays()).isEqualTo(5);
    assertThat(counting.skipped())
        .extracting(day -> day.date().getDayOfMonth())
        .containsExactly(6, 11, 12, 13, 14, 15, 16, 17);
    assertThat(counting.skipped().get(1).name()).isEqualTo("春节");
    assertThat(counting.madeUp()).extracting(CalendarDay::name).containsExactly("春节调休");
    assertThat(counting.yearsWithoutData()).isEmpty();
  }

  @Test
  void skipped_and_working_days_add_up_to_the_calendar_days() {
    LocalDate from = LocalDate.of(2021, 1, 1);
    for (int length = 0; length < 364; length++) {
      Counting counting = calendar.counting(from, from.plusDays(length));
      assertThat(counting.workingDays() + counting.skipped().size()).isEqualTo(length);
    }
  }

  // 2020 would have had 251; the lengthened Spring Festival took 31 January and 1 February.
  @ParameterizedTest
  @CsvSource({"2020, 249", "2021, 250", "2025, 248", "2026, 248"})
  void a_year_has_as_many_working_days_as_its_notice_leaves(int year, int workingDays) {
    assertThat(
            calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(workingDays);
  }

  @Test
  void a_year_without_data_is_counted_by_weekdays_and_says_so() {
    assertThat(calendar.hasDataFor(2021)).isTrue();
    assertThat(calendar.hasDataFor(2022)).isFalse();
    assertThat(calendar.counting(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 4)))
        .satisfies(
            counting -> {
              assertThat(counting.workingDays()).isEqualTo(2);
              assertThat(counting.yearsWithoutData()).containsExactly(2022);
            });
  }

  @Test
  void every_shipped_make_up_day_is_a_weekend_day() {
    var weekdaysOnly = WorkingCalendar.of(List.of());
    for (int year : List.of(2020, 2021, 2025, 2026)) {
      for (int day = 1; day <= Year.of(year).length(); day++) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        if (calendar.day(date).kind() == CalendarDay.Kind.MAKE_UP_WORKDAY) {
          assertThat(weekdaysOnly.day(date).kind())
              .as("%s", date)
              .isEqualTo(CalendarDay.Kind.WEEKEND);
        }
      }
    }
  }

  @Test
  void a_day_cannot_stand_twice() {
    var newYear = new SpecialDay(LocalDate.of(2021, 1, 1), SpecialDay.Kind.HOLIDAY, "元旦");
    var contrary = new SpecialDay(LocalDate.of(2021, 1, 1), SpecialDay.Kind.WORKDAY, "元旦");
    assertThatThrownBy(() -> WorkingCalendar.of(List.of(newYear, contrary)))
        .hasMessageContaining("2021-01-01");
  }
}
