package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.junit.jupiter.api.Test;

class RectificationDuesTest {
  private static final LocalDate DUE_ON = LocalDate.of(2021, 8, 10);

  @Test
  void the_circulars_hour_wins_over_closing_time() {
    var dues = on(LocalDate.of(2021, 8, 3));
    assertThat(dues.due(DUE_ON, LocalTime.of(12, 0))).isEqualTo(Cases.at(DUE_ON, 12));
    assertThat(dues.due(DUE_ON, null)).isEqualTo(Cases.at(DUE_ON, 17));
  }

  @Test
  void the_reminder_comes_two_working_days_before_at_the_same_hour() {
    var around = on(LocalDate.of(2021, 8, 3)).around(Cases.at(DUE_ON, 17));
    assertThat(around)
        .containsEntry(DueDate.DUE, Cases.at(DUE_ON, 17))
        .containsEntry(DueDate.REMIND, Cases.at(LocalDate.of(2021, 8, 6), 17));
  }

  @Test
  void the_re_check_is_due_ten_working_days_after() {
    var around = on(LocalDate.of(2021, 8, 3)).around(Cases.at(DUE_ON, 17));
    assertThat(around).containsEntry(DueDate.RECHECK_DUE, Cases.at(LocalDate.of(2021, 8, 24), 17));
  }

  @Test
  void a_term_too_short_for_the_reminder_is_halved() {
    Instant due = Cases.at(LocalDate.of(2021, 8, 4), 10);
    var around = on(LocalDate.of(2021, 8, 3)).around(due);
    assertThat(around).containsEntry(DueDate.REMIND, Cases.at(LocalDate.of(2021, 8, 3), 22));
  }

  @Test
  void the_next_round_ends_five_working_days_later_across_the_holiday() {
    var dues = on(LocalDate.of(2021, 9, 30));
    assertThat(dues.dueOfNextRound()).isEqualTo(Cases.at(LocalDate.of(2021, 10, 13), 17));
  }

  @Test
  void letters_write_the_due_date_to_the_minute() {
    assertThat(on(DUE_ON).chinese(Cases.at(DUE_ON, 17))).isEqualTo("2021年8月10日17:00");
  }

  private static RectificationDues on(LocalDate day) {
    var clock = OfficeClock.fixed(Cases.at(day, 10), Cases.SHANGHAI);
    var hours = new OfficeHours(LocalTime.of(17, 0), Cases.SHANGHAI);
    return new RectificationDues(WorkingCalendar.shipped(), hours, clock, 2, 10, 5);
  }
}
