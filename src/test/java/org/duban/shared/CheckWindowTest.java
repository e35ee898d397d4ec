package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CheckWindowTest {

  @Test
  void dates_in_the_wrong_order_are_refused_with_both_dates() {
    LocalDate from = LocalDate.of(2021, 6, 30);
    LocalDate to = LocalDate.of(2021, 5, 6);
    assertThatExceptionOfType(DatesInWrongOrder.class)
        .isThrownBy(() -> new CheckWindow(from, to))
        .satisfies(
            refusal -> {
              assertThat(refusal.textKey()).isEqualTo("error.DatesInWrongOrder");
              assertThat(refusal.facts()).containsExactly(from, to);
            });
  }

  @Test
  void both_ends_belong_to_the_window() {
    var window = new CheckWindow(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 6, 30));
    assertThat(window.days()).isEqualTo(56);
    assertThat(window.contains(LocalDate.of(2021, 5, 6))).isTrue();
    assertThat(window.contains(LocalDate.of(2021, 6, 30))).isTrue();
    assertThat(window.contains(LocalDate.of(2021, 7, 1))).isFalse();
    assertThat(window.chinese()).isEqualTo("2021年5月6日至6月30日");
  }

  @Test
  void a_window_over_the_change_of_the_year_names_both_years() {
    assertThat(new CheckWindow(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)).chinese())
        .isEqualTo("2020年12月28日至2021年1月3日");
  }

  @Test
  void one_day_is_a_window() {
    var day = LocalDate.of(2020, 2, 29);
    assertThat(new CheckWindow(day, day).days()).isEqualTo(1);
    assertThat(new CheckWindow(day, day).chinese()).isEqualTo("2020年2月29日");
  }

  @Test
  void rated_months_are_the_quarters_own_unless_told_otherwise() {
    assertThat(RatedMonths.of(Quarter.parse("2021Q2"))).hasToString("2021-04,2021-05,2021-06");
    assertThat(RatedMonths.parse("2021-06,2021-04").months())
        .containsExactly(YearMonth.of(2021, 4), YearMonth.of(2021, 6));
  }

  @Test
  void rated_months_print_the_year_where_it_changes() {
    assertThat(RatedMonths.parse("2020-12,2021-01,2021-02").chinese())
        .isEqualTo("2020年12月、2021年1月、2月");
  }

  @Test
  void a_month_rated_twice_is_refused() {
    assertThatThrownBy(() -> RatedMonths.parse("2021-04,2021-04"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
