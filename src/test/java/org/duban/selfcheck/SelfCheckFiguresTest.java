package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.selfcheck.SelfCheckFixtures.PERIOD;
import static org.duban.selfcheck.SelfCheckFixtures.registered;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelfCheckFiguresTest {

  @Test
  void averages_are_computed_and_never_typed() {
    SelfCheckFigures figures = visited(6700, 20100, null, null);

    assertThat(figures.pagesPerVisit()).contains(new BigDecimal("3.00"));
    assertThat(PERIOD.days()).isEqualTo(67);
    assertThat(figures.visitsPerDay(PERIOD)).contains(new BigDecimal("100"));
  }

  @Test
  void without_visits_there_is_no_average() {
    assertThat(SelfCheckFigures.NONE.pagesPerVisit()).isEmpty();
    assertThat(SelfCheckFigures.NONE.visitsPerDay(PERIOD)).isEmpty();
    assertThat(visited(0, 0, null, null).pagesPerVisit()).isEmpty();
  }

  @Test
  void rates_lie_between_zero_and_a_hundred() {
    visited(1, 1, new BigDecimal("100"), null).check();
    assertThatThrownBy(() -> visited(1, 1, new BigDecimal("100.1"), null).check())
        .isInstanceOf(FigureOutOfRange.class);
    assertThatThrownBy(() -> visited(1, 1, new BigDecimal("-1"), null).check())
        .isInstanceOf(FigureOutOfRange.class);
  }

  @Test
  void days_and_counts_are_possible_ones() {
    assertThatThrownBy(() -> visited(-1, 1, null, null).check())
        .isInstanceOf(FigureOutOfRange.class);
    assertThatThrownBy(() -> registered(-1).check()).isInstanceOf(FigureOutOfRange.class);
    assertThatThrownBy(() -> visited(1, 1, null, new BigDecimal("367")).check())
        .isInstanceOf(FigureOutOfRange.class);
  }

  @Test
  void decimals_equal_what_the_database_gives_back() {
    assertThat(visited(1, 1, new BigDecimal("45.5"), null))
        .isEqualTo(visited(1, 1, new BigDecimal("45.50"), null));
  }

  private static SelfCheckFigures visited(
      int visits, int views, @Nullable BigDecimal bounce, @Nullable BigDecimal days) {
    return new SelfCheckFigures(
        visits, views, bounce, days, null, null, null, null, null, null, null, null, null, null);
  }
}
