package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.junit.jupiter.api.Test;

class CheckDuesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static CheckDues at(String now) {
    return new CheckDues(
        WorkingCalendar.shipped(),
        new OfficeHours(LocalTime.of(17, 0), SHANGHAI),
        OfficeClock.fixed(Instant.parse(now), SHANGHAI),
        2,
        2);
  }

  @Test
  void an_answer_returned_on_a_thursday_is_due_after_two_working_days() {
    assertThat(at("2021-06-17T02:00:00Z").dueOfReturn())
        .isEqualTo(Instant.parse("2021-06-21T09:00:00Z"));
  }

  @Test
  void the_reminder_never_comes_at_once() {
    CheckDues dues = at("2021-06-17T03:00:00Z");
    Instant due = dues.dueOfReturn();

    assertThat(dues.around(due))
        .containsEntry(DueDate.DUE, due)
        .containsEntry(DueDate.REMIND, Instant.parse("2021-06-17T09:00:00Z"));
    assertThat(at("2021-06-17T10:00:00Z").around(due))
        .containsEntry(DueDate.REMIND, Instant.parse("2021-06-19T09:30:00Z"));
  }
}
