package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Locale CHINESE = Texts.CHINESE;

  @Test
  void chinese_is_the_language_outside_pages() {
    assertThat(Texts.of("general.action.home")).isEqualTo("回到首页");
  }

  @Test
  void english_is_the_second_language() {
    assertThat(Texts.in(Locale.ENGLISH, "general.action.home")).isEqualTo("Go to the start page");
  }

  @Test
  void a_missing_key_shows_itself() {
    assertThat(Texts.of("general.action.fly")).isEqualTo("??general.action.fly??");
  }

  @Test
  void facts_are_written_as_the_office_writes_them() {
    String sentence =
        Texts.format(
            CHINESE, "{0} {1} {2} {3}", 2021, new Quarter(2021, 2), LocalDate.of(2021, 8, 1), "甲");

    assertThat(sentence).isEqualTo("2021 2021年二季度 2021年8月1日 甲");
  }

  @Test
  void an_enum_is_written_by_its_word() {
    assertThat(Texts.format(CHINESE, "{0}", TimelineEntry.State.RETURNED)).isEqualTo("退回");
  }

  @Test
  void apostrophes_need_no_doubling() {
    assertThat(Texts.format(Locale.ENGLISH, "the unit's {0}", "seal")).isEqualTo("the unit's seal");
  }

  @Test
  void a_pattern_may_ask_for_a_format() {
    assertThat(Texts.format(Locale.ENGLISH, "{0,number,#,##0}", 1500)).isEqualTo("1,500");
  }
}
