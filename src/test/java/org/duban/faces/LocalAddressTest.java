package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/worklist/my-work.xhtml",
        "/rectification/draft-report.xhtml?task=a-b&lang=en",
        "/register/channels.xhtml?text=%E7%9B%90%E6%B4%A5"
      })
  void an_address_on_this_server_is_led_back_to(String address) {
    assertThat(LocalAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//elsewhere.invalid/",
        "/\\elsewhere.invalid/",
        "https://elsewhere.invalid/",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: b=c",
        "/\t/elsewhere.invalid"
      })
  void an_address_elsewhere_does_not_count(String address) {
    assertThat(LocalAddress.of(address)).isEmpty();
  }
}
