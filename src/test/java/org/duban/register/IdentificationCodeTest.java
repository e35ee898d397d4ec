package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5306230001",
        "5306000015",
        "5306020006",
        "3600000010",
        "1200000052",
        "5109030018",
        "1101020002"
      })
  void published_website_codes_name_their_division(String text) {
    var code = new IdentificationCode(text);

    assertThat(code.kind()).isEqualTo(ChannelKind.WEBSITE);
    assertThat(code.division()).contains(text.substring(0, 6));
    assertThat(code.unitCode()).isEmpty();
    assertThat(code.platform()).isEmpty();
  }

  @Test
  void a_department_systems_website_names_no_division() {
    var code = new IdentificationCode("bm64130001");

    assertThat(code.kind()).isEqualTo(ChannelKind.WEBSITE);
    assertThat(code.division()).isEmpty();
  }

  @Test
  void an_account_code_holds_division_unit_and_platform() {
    var code = new IdentificationCode("530623M008XL0001");

    assertThat(code.kind()).isEqualTo(ChannelKind.ACCOUNT);
    assertThat(code.division()).contains("530623");
    assertThat(code.unitCode()).contains(new UnitCode("530623M008"));
    assertThat(code.platform()).contains(new Platform("XL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "530623000",
        "53062300011",
        "BM64130001",
        "bm6413000",
        "530621M008WX001",
        "530621M008wx0001",
        "530621N008WX0001",
        "530621M08WX0001",
        "５３０６２３０００１"
      })
  void nothing_else_is_a_code(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new IdentificationCode(text));
  }

  @Test
  void what_people_type_may_have_blanks_and_small_letters() {
    assertThat(IdentificationCode.typed(" 530621m008wx0001 "))
        .isEqualTo(new IdentificationCode("530621M008WX0001"));
    assertThat(IdentificationCode.typed("BM64130001"))
        .isEqualTo(new IdentificationCode("bm64130001"));
  }

  @Test
  void a_wrong_code_is_refused_with_what_was_typed() {
    assertThatThrownBy(() -> IdentificationCode.typed("53062"))
        .isInstanceOfSatisfying(
            MalformedCode.class, refusal -> assertThat(refusal.facts()).containsExactly("53062"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "５３０６２１Ｍ００８ＷＸ０００１",
        "\u200b530621M008WX0001",
        "530621m008wx0001\u00a0",
        "\t530621M008\u00adWX0001 "
      })
  void what_cannot_be_seen_or_is_only_wider_does_no_harm(String typed) {
    assertThat(IdentificationCode.typed(typed))
        .isEqualTo(new IdentificationCode("530621M008WX0001"));
  }

  @Test
  void letters_that_only_look_alike_are_refused() {
    // A Cyrillic М and a letter O.
    assertThatThrownBy(() -> IdentificationCode.typed("530621\u041c008WX0001"))
        .isInstanceOf(MalformedCode.class);
    assertThatThrownBy(() -> IdentificationCode.typed("530621M008WXOOO1"))
        .isInstanceOf(MalformedCode.class);
  }
}
