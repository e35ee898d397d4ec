package org.duban.register.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @Test
  void full_width_digits_and_letters_become_narrow_and_punctuation_stays() {
    assertThat(CellText.clean("５３０６２３ＭｗＸ（一）：")).isEqualTo("530623MwX（一）：");
  }

  @Test
  void what_cannot_be_seen_vanishes() {
    assertThat(CellText.clean("\u200B盐\u00AD津\uFEFF\u202E县\u0007\u3164")).isEqualTo("盐津县");
  }

  @Test
  void blanks_of_every_kind_become_single_ones() {
    assertThat(CellText.clean("\u3000盐津\u00A0\t\r\n县 ")).isEqualTo("盐津 县");
  }

  @Test
  void a_rare_character_that_this_java_does_not_know_is_kept() {
    String rare = Character.toString(0x31350);

    assertThat(CellText.clean("王" + rare)).isEqualTo("王" + rare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86 870", "-", "@甲", "'=1", "''+", "盐津", "'盐津'", ""})
  void what_is_escaped_for_a_spreadsheet_is_read_back_as_it_was(String text) {
    assertThat(CellText.escaped(text)).doesNotStartWith("=").doesNotStartWith("+");
    assertThat(CellText.clean(CellText.escaped(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-30",
    "2021/4/30",
    "2021.4.30",
    "2021年4月30日",
    "20210430",
    "44316",
    "2021-04-30 09:15",
  })
  void a_day_is_read_however_it_is_written(String text) {
    assertThat(CellDate.of(text)).contains(LocalDate.of(2021, 4, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-02-30", "四月三十日", "2021-4", "4431", "12/30/2021"})
  void what_is_no_day_is_not_guessed(String text) {
    assertThat(CellDate.of(text)).isEmpty();
  }
}
