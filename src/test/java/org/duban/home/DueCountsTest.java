package org.duban.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueCountsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Thursday noon. */
  private static final LocalDateTime NOW = LocalDateTime.parse("2021-05-06T12:00");

  private static DueCounts count(@Nullable String... dues) {
    List<WorkItem> items = Stream.of(dues).map(DueCountsTest::task).toList();
    return DueCounts.of(items, NOW.atZone(SHANGHAI).toInstant(), SHANGHAI);
  }

  private static WorkItem task(@Nullable String due) {
    UnitCode unit = new UnitCode("990121M001");
    return new WorkItem(
        new TaskId("t1"),
        ProcessKey.FILING,
        new CaseKey("BA-2021-0001"),
        new TaskForm("writeFiling", "填写备案登记表", "register/file-channel", Role.UNIT_CLERK),
        0,
        new CaseFacts(unit, null, "合成渠道", "", null),
        new Unit(unit, "合成镇", UnitKind.TOWN, new UnitCode("990121"), true),
        Instant.EPOCH,
        due == null ? null : LocalDateTime.parse(due).atZone(SHANGHAI).toInstant(),
        null);
  }

  @Test
  void what_was_due_this_morning_is_overdue_and_what_is_due_tonight_is_due_today() {
    assertThat(count("2021-05-06T09:00", "2021-05-06T23:59")).isEqualTo(new DueCounts(1, 1, 0));
  }

  @Test
  void the_week_ends_on_sunday_night() {
    assertThat(count("2021-05-07T00:00", "2021-05-09T23:59", "2021-05-10T00:00"))
        .isEqualTo(new DueCounts(0, 0, 2));
  }

  @Test
  void what_has_no_date_is_due_nowhere() {
    assertThat(count((String) null)).isEqualTo(new DueCounts(0, 0, 0));
  }
}
