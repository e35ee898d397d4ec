package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void words_that_fit_stay_as_they_are() {
    assertThat(Shortened.of("合成发布", 4)).isEqualTo("合成发布");
  }

  @Test
  void longer_words_end_in_an_ellipsis_within_the_limit() {
    assertThat(Shortened.of("合成县公安局", 4)).isEqualTo("合成县…");
  }

  @Test
  void a_character_of_two_units_is_not_split() {
    assertThat(Shortened.of("合𠮷𠮷成发布", 4)).isEqualTo("合𠮷…");
    assertThat(Shortened.of("合成𠮷公安局", 4)).isEqualTo("合成…");
  }
}
