package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
  @Test
  void a_division_or_a_division_with_a_unit_number_is_a_code() {
    assertThat(new UnitCode("530621").division()).isEqualTo("530621");
    assertThat(new UnitCode("530621M008").division()).isEqualTo("530621");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "53062",
        "5306211",
        "530621M08",
        "530621M0081",
        "530621m008",
        "530621X008",
        "５３０６２１",
        "530621M00８",
        " 530621",
        "530621\n"
      })
  void nothing_else_is(String text) {
    assertThat(UnitCode.isValid(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode(text));
  }

  @Test
  void codes_are_in_the_order_of_their_divisions() {
    assertThat(new UnitCode("530621M999")).isLessThan(new UnitCode("530622"));
  }
}
