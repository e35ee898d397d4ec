package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private final WorkingCalendar calendar = WorkingCalendar.shipped();
  private final OfficeHours hours = new OfficeHours(LocalTime.of(17, 0), SHANGHAI);
  private final Deadline due = hours.endOfDay(LocalDate.of(2021, 8, 10));

  @Test
  void a_day_ends_when_the_office_closes_whatever_zone_the_server_has() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(due.instant()).isEqualTo("2021-08-10T09:00:00Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void an_hour_that_the_circular_names_goes_before_closing_time() {
    assertThat(hours.at(LocalDate.of(2020, 5, 25), LocalTime.of(12, 0)).instant())
        .isEqualTo("2020-05-25T04:00:00Z");
  }

  @Test
  void five_working_days_after_the_circular_of_2021Q2_end_on_the_tenth_of_august() {
    assertThat(calendar.deadline(LocalDate.of(2021, 8, 3), 5, hours)).isEqualTo(due);
  }

  @Test
  void before_the_day_working_days_are_left() {
    assertStanding("2021-08-05T10:00", "Standing.LEFT", 3);
    assertStanding("2021-08-07T10:00", "Standing.LEFT", 2);
  }

  @Test
  void on_the_day_it_is_due_until_the_very_minute() {
    assertStanding("2021-08-10T00:00", "Standing.DUE_TODAY", 0);
    assertStanding("2021-08-10T17:00", "Standing.DUE_TODAY", 0);
    assertThat(due.standing(at("2021-08-10T17:00"), calendar).facts()).containsExactly(0, "17:00");
  }

  @Test
  void after_closing_time_it_is_overdue_though_by_no_full_working_day() {
    assertStanding("2021-08-10T17:01", "Standing.OVERDUE_UNDER_A_DAY", 0);
  }

  @Test
  void overdue_days_are_working_days() {
    assertStanding("2021-08-11T09:00", "Standing.OVERDUE", 1);
    assertStanding("2021-08-16T09:00", "Standing.OVERDUE", 4);
  }

  @Test
  void a_deadline_on_a_weekend_leaves_less_than_a_working_day_on_friday_evening() {
    var sunday = hours.endOfDay(LocalDate.of(2021, 8, 8));
    assertThat(sunday.standing(at("2021-08-06T20:00"), calendar).textKey())
        .isEqualTo("Standing.LEFT_UNDER_A_DAY");
  }

  @Test
  void a_reminder_two_working_days_before_keeps_the_hour() {
    assertThat(due.moved(-2, calendar)).isEqualTo(hours.endOfDay(LocalDate.of(2021, 8, 6)));
  }

  private void assertStanding(String now, String key, int workingDays) {
    Standing standing = due.standing(at(now), calendar);
    assertThat(standing.textKey()).as(now).isEqualTo(key);
    assertThat(standing.workingDays()).as(now).isEqualTo(workingDays);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
