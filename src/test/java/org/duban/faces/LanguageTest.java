package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void the_switch_keeps_what_the_address_carries() {
    assertThat(
            LocalAddress.with(
                "to=%2Fregister%2Fchannels.xhtml%3Fpage%3D2&ended=true", "lang", "en"))
        .isEqualTo("?to=%2Fregister%2Fchannels.xhtml%3Fpage%3D2&ended=true&lang=en");
  }

  @Test
  void an_earlier_choice_is_replaced() {
    assertThat(LocalAddress.with("lang=en&to=%2F", "lang", "zh")).isEqualTo("?to=%2F&lang=zh");
  }

  @Test
  void an_address_without_anything_gets_the_language_alone() {
    assertThat(LocalAddress.with(null, "lang", "en")).isEqualTo("?lang=en");
  }
}
