package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"abc", "2021Q9", "2021q2", "2021Q2 ", "1999Q1"})
  void a_quarter_that_never_was_cannot_be_read(String quarter) {
    assertThat(AddressCheck.isReadable(Map.of("quarter", quarter))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "2021Q2 530621", "'", "编号"})
  void a_number_of_no_case_cannot_be_read(String key) {
    assertThat(AddressCheck.isReadable(Map.of("key", key))).isFalse();
  }

  @Test
  void what_lists_link_to_can_be_read() {
    assertThat(AddressCheck.isReadable(Map.of())).isTrue();
    assertThat(AddressCheck.isReadable(Map.of("quarter", "", "key", ""))).isTrue();
    assertThat(AddressCheck.isReadable(Map.of("quarter", "2021Q2", "list", "done"))).isTrue();
    assertThat(AddressCheck.isReadable(Map.of("key", "2021Q2-530623M005-D1"))).isTrue();
    assertThat(AddressCheck.isReadable(Map.of("key", "BA-2021-0001"))).isTrue();
  }
}
