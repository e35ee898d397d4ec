package org.duban.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {
  private static final String HOST = "duban.example:8443";

  @Test
  void what_the_browser_says_of_itself_counts_first() {
    assertThat(SameOrigin.holds("same-origin", null, HOST)).isTrue();
    assertThat(SameOrigin.holds("same-site", "https://" + HOST, HOST)).isFalse();
    assertThat(SameOrigin.holds("cross-site", "https://" + HOST, HOST)).isFalse();
    assertThat(SameOrigin.holds("none", "https://" + HOST, HOST)).isFalse();
  }

  @Test
  void without_it_the_origin_must_be_ours() {
    assertThat(SameOrigin.holds(null, "http://" + HOST, HOST)).isTrue();
    assertThat(SameOrigin.holds(null, "http://DUBAN.example:8443", HOST)).isTrue();
    assertThat(SameOrigin.holds(null, "http://duban.example", HOST)).isFalse();
    assertThat(SameOrigin.holds(null, "http://duban.example:8443.elsewhere", HOST)).isFalse();
    assertThat(SameOrigin.holds(null, "null", HOST)).isFalse();
    assertThat(SameOrigin.holds(null, "::", HOST)).isFalse();
  }

  @Test
  void who_says_nothing_is_not_answered() {
    assertThat(SameOrigin.holds(null, null, HOST)).isFalse();
    assertThat(SameOrigin.holds(null, "http://" + HOST, null)).isFalse();
  }
}
