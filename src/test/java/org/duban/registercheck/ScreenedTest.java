package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenedTest {
  @ParameterizedTest
  @EnumSource(Concern.class)
  void a_yes_is_found_again_under_its_own_question_alone(Concern concern) {
    Screened screened = Screened.of(List.of(concern), "说明");

    assertThat(screened.found()).containsExactly(concern);
    assertThat(screened.isConcerned()).isTrue();
  }

  @Test
  void five_times_no_is_no_concern() {
    assertThat(Screened.CLEAN.found()).isEmpty();
    assertThat(Screened.CLEAN.isConcerned()).isFalse();
  }
}
