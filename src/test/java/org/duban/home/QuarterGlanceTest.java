package org.duban.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.duban.rectification.CaseRow;
import org.duban.rectification.CaseState;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class QuarterGlanceTest {
  private static final Quarter QUARTER = Quarter.parse("2021Q2");
  private static final Instant DUE = Instant.parse("2021-07-23T09:00:00Z");
  private static int number;

  private static CaseRow row(String county, CaseState state, boolean overdue) {
    return new CaseRow(
        new CaseKey("2021Q2-99012%dM001".formatted(number++)),
        QUARTER,
        "合成单位",
        county,
        2,
        1,
        1,
        state,
        DUE,
        overdue);
  }

  @Test
  void every_case_is_counted_in_its_county_and_the_municipal_departments_come_last() {
    var glance =
        QuarterGlance.ofRectification(
            QUARTER,
            List.of(
                row("", CaseState.WRITING, true),
                row("青石县", CaseState.CLOSED, false),
                row("白鹤县", CaseState.CITY_REVIEW, false),
                row("白鹤县", CaseState.ORDERED, false)));

    assertThat(glance.all()).isEqualTo(new Progress(1, 1, 2, 1));
    assertThat(glance.counties())
        .containsExactly(
            new QuarterGlance.County("白鹤县", new Progress(0, 1, 1, 0)),
            new QuarterGlance.County("青石县", new Progress(1, 0, 0, 0)),
            new QuarterGlance.County("", new Progress(0, 0, 1, 1)));
  }

  @Test
  void late_cases_stand_at_the_head_and_finished_ones_at_the_end() {
    var rows =
        List.of(
            row("", CaseState.CLOSED, false),
            row("", CaseState.SEALING, false),
            row("", CaseState.WRITING, true));

    assertThat(QuarterGlance.ofRectification(QUARTER, rows).units())
        .extracting(QuarterGlance.UnitLine::state)
        .isEqualTo(List.of(CaseState.WRITING, CaseState.SEALING, CaseState.CLOSED));
  }

  @Test
  void the_parts_of_a_bar_meet_and_fill_it() {
    var thirds = new Progress(1, 1, 1, 1);

    assertThat(thirds.doneWidth()).isEqualTo(33);
    assertThat(thirds.doneWidth() + thirds.underwayWidth()).isEqualTo(67);
    assertThat(thirds.lateStart()).isEqualTo(67);
    assertThat(thirds.lateWidth()).isEqualTo(33);
  }

  @Test
  void a_bar_of_nothing_is_empty() {
    var nothing = new Progress(0, 0, 0, 0);

    assertThat(nothing.doneWidth()).isZero();
    assertThat(nothing.underwayWidth()).isZero();
    assertThat(nothing.lateWidth()).isZero();
  }
}
