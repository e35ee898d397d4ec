package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.selfcheck.SelfCheckFixtures.QUARTER;

import org.junit.jupiter.api.Test;

class OtherQuartersTest {

  @Test
  void a_second_quarter_that_says_the_first_is_noticed() {
    assertThat(OtherQuarters.in(QUARTER, "2021年第一季度，我局共发布信息 120 条。")).containsExactly("2021年第一季度");
  }

  @Test
  void the_right_quarter_of_the_wrong_year_is_noticed() {
    assertThat(OtherQuarters.in(QUARTER, "2020年二季度自查", "第3季度再报"))
        .containsExactly("2020年二季度", "第3季度");
  }

  @Test
  void its_own_quarter_however_written_is_fine() {
    assertThat(OtherQuarters.in(QUARTER, "二季度", "第二季度", "2021年2季度", "2021年第二季度", "本季度")).isEmpty();
  }
}
