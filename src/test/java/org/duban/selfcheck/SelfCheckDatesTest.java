package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.Quarter;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.junit.jupiter.api.Test;

class SelfCheckDatesTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Test
  void a_report_is_due_at_closing_time_and_reminded_of_two_working_days_before() {
    var dues = dates("2021-06-10T02:00:00Z").of(LocalDate.of(2021, 6, 15));

    assertThat(dues)
        .containsEntry(DueDate.DUE, Instant.parse("2021-06-15T09:00:00Z"))
        .containsEntry(DueDate.REMIND, Instant.parse("2021-06-10T09:00:00Z"));
  }

  @Test
  void a_day_that_is_over_is_refused() {
    SelfCheckDates dates = dates("2021-06-10T09:00:00Z");

    assertThatThrownBy(() -> dates.of(LocalDate.of(2021, 6, 10)))
        .isInstanceOf(SelfCheckDueDayPassed.class);
  }

  @Test
  void the_usual_day_is_the_quarters_last_or_five_working_days_on() {
    var quarter = new Quarter(2021, 2);

    assertThat(dates("2021-06-10T02:00:00Z").usualDueDay(quarter)).isEqualTo("2021-06-30");
    assertThat(dates("2021-07-05T02:00:00Z").usualDueDay(quarter)).isEqualTo("2021-07-12");
  }

  private static SelfCheckDates dates(String now) {
    var dates = new SelfCheckDates();
    dates.clock = OfficeClock.fixed(Instant.parse(now), ZONE);
    dates.hours = new OfficeHours(LocalTime.of(17, 0), ZONE);
    dates.calendar = WorkingCalendar.shipped();
    dates.remindBefore = 2;
    return dates;
  }
}
