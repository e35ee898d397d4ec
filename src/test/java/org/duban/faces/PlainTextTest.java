package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What enters from a text field. */
class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "同意。",
        "𠮷祥发布、䶮、𬬻",
        "👍🏽 👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "<script>alert('x')</script> & \"b\"",
        "مرحبا עברית",
        "100%_!'; drop table work_item; --"
      })
  void what_a_person_sees_stays_as_it_is(String text) {
    assertThat(PlainText.line(text)).isEqualTo(text);
    assertThat(PlainText.lines(text)).isEqualTo(text);
    assertThat(PlainText.hasUnseen(text)).isFalse();
  }

  @Test
  void what_turns_the_writing_or_is_not_seen_is_left_out() {
    String typed = "报告\u202Efdp.exe\u202C \u200F同\u200B意\uFEFF\u0000\u0007\u0085\u2066!\u2069";

    assertThat(PlainText.line(typed)).isEqualTo("报告fdp.exe 同意!");
    assertThat(PlainText.lines(typed)).isEqualTo("报告fdp.exe 同意!");
    assertThat(PlainText.hasUnseen(typed)).isTrue();
  }

  @Test
  void half_a_character_is_left_out_and_a_whole_one_counts_once() {
    assertThat(PlainText.line("a\uD842b")).isEqualTo("ab");
    assertThat(PlainText.length("𠮷".repeat(1000))).isEqualTo(1000);
  }

  @Test
  void lines_stay_lines_where_there_may_be_several() {
    assertThat(PlainText.lines("一\r\n二\r三\u2028四\t五")).isEqualTo("一\n二\n三\n四\t五");
    assertThat(PlainText.line("一\r\n二\t三")).isEqualTo("一 二 三");
    assertThat(PlainText.hasUnseen("一\r\n二\t三")).isFalse();
  }
}
