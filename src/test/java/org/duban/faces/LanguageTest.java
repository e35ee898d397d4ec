package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void the_switch_keeps_what_the_address_carries() {
    assertThat(Language.switched("to=%2Fregister%2Fchannels.xhtml%3Fpage%3D2&ended=true", "en"))
        .isEqualTo("?to=%2Fregister%2Fchannels.xhtml%3Fpage%3D2&ended=true&lang=en");
  }

  @Test
  void an_earlier_choice_is_replaced() {
    assertThat(Language.switched("lang=en&to=%2F", "zh")).isEqualTo("?to=%2F&lang=zh");
  }

  @Test
  void an_address_without_anything_gets_the_language_alone() {
    assertThat(Language.switched(null, "en")).isEqualTo("?lang=en");
  }
}
