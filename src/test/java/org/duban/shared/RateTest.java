package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  @ParameterizedTest
  @CsvSource({
    "16, 15, 93.8%",
    "18, 16, 88.9%",
    "230, 214, 93%",
    "90, 86, 95.6%",
    "86, 82, 95.3%",
    "17, 10, 58.8%",
    "150, 119, 79.3%",
    "16, 16, 100%",
    "1, 0, 0%"
  })
  void rates_print_as_zhaotong_prints_them_and_zero_has_its_sign(
      int inspected, int passed, String printed) {
    assertThat(RateStyle.ONE_DECIMAL.of(passed, inspected)).hasToString(printed);
  }

  @Test
  void an_office_that_truncates_prints_the_lower_figure() {
    assertThat(new RateStyle(1, RoundingMode.DOWN).of(2, 3)).hasToString("66.6%");
    assertThat(RateStyle.ONE_DECIMAL.of(2, 3)).hasToString("66.7%");
  }

  @Test
  void two_decimals_are_a_setting() {
    assertThat(new RateStyle(2, RoundingMode.HALF_UP).passed(591, 25)).hasToString("95.77%");
  }

  @Test
  void the_share_of_nothing_is_a_dash_and_has_no_figure() {
    Rate nothing = RateStyle.ONE_DECIMAL.of(0, 0);
    assertThat(nothing).hasToString("\u2014");
    assertThatThrownBy(nothing::percent).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void more_than_the_whole_is_refused() {
    assertThatThrownBy(() -> RateStyle.ONE_DECIMAL.passed(3, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void passed_and_failed_never_differ_from_a_hundred_by_more_than_one_last_digit() {
    for (int inspected = 1; inspected <= 300; inspected++) {
      for (int failed = 0; failed <= inspected; failed++) {
        BigDecimal sum =
            RateStyle.ONE_DECIMAL
                .passed(inspected, failed)
                .percent()
                .add(RateStyle.ONE_DECIMAL.of(failed, inspected).percent());
        assertThat(sum).isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
      }
    }
  }
}
