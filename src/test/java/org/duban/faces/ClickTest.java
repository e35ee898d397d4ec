package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClickTest {
  private final List<String> told = new ArrayList<>();
  private final Click click = new Click(() -> told.add("partly"));

  @Test
  void what_holds_although_a_later_part_was_refused_is_told() {
    click.step(() -> {});

    assertThatThrownBy(() -> click.step(ClickTest::refuse)).hasMessage("refused");
    assertThat(told).containsExactly("partly");
  }

  @Test
  void a_first_part_that_is_refused_leaves_nothing_to_tell() {
    assertThatThrownBy(() -> click.step(ClickTest::refuse)).hasMessage("refused");
    assertThat(told).isEmpty();
  }

  @Test
  void a_click_that_does_all_says_nothing_of_parts() {
    click.step(() -> {});
    click.step(() -> {});
    assertThat(told).isEmpty();
  }

  private static void refuse() {
    throw new IllegalStateException("refused");
  }
}
