package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleFrameTest {
  private static final List<String> ACCOUNTS =
      IntStream.rangeClosed(1, 300).mapToObj("990121M%03dWX0001"::formatted).toList();
  private final SampleFrame frame = new SampleFrame("WX", ACCOUNTS);

  @Test
  void same_seed_gives_the_same_sample_however_the_register_lists_its_rows() {
    List<String> shuffled = new ArrayList<>(ACCOUNTS);
    Collections.shuffle(shuffled, new Random(7));
    SampleFrame other = new SampleFrame("WX", shuffled);

    assertThat(other.draw("7F3A-21Q2", 130, Set.of()))
        .isEqualTo(frame.draw("7F3A-21Q2", 130, Set.of()));
    assertThat(other.hash()).isEqualTo(frame.hash());
  }

  @Test
  void another_seed_gives_another_sample() {
    assertThat(frame.draw("7F3A-21Q3", 130, Set.of()))
        .isNotEqualTo(frame.draw("7F3A-21Q2", 130, Set.of()));
  }

  @Test
  void ranks_are_those_of_common_tools() {
    // printf '7F3A-21Q2|990121M001WX0001' | sha256sum
    assertThat(SampleFrame.rank("7F3A-21Q2", "990121M001WX0001"))
        .isEqualTo("a5bd4396463bf05822db2b6c6688d00b4f10d1675ec01859308c8604895ae533");
    // printf 'a\nb' | sha256sum
    assertThat(new SampleFrame("WX", List.of("b", "a")).hash())
        .isEqualTo("7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78");
  }

  @Test
  void a_sample_has_the_size_asked_for_and_nobody_twice() {
    assertThat(frame.draw("seed", 130, Set.of())).hasSize(130).doesNotHaveDuplicates();
    assertThat(ACCOUNTS).containsAll(frame.draw("seed", 130, Set.of()));
  }

  @Test
  void a_sample_larger_than_the_frame_is_the_whole_frame() {
    assertThat(frame.draw("seed", 1000, Set.of())).hasSameElementsAs(ACCOUNTS);
  }

  @Test
  void accounts_that_failed_last_quarter_are_drawn_in_any_case_and_count_in_the_size() {
    Set<String> failed = Set.of(ACCOUNTS.get(10), ACCOUNTS.get(200), "gone-since");

    List<String> drawn = frame.draw("seed", 5, failed);

    assertThat(drawn).hasSize(5).contains(ACCOUNTS.get(10), ACCOUNTS.get(200));
    assertThat(drawn).doesNotContain("gone-since");
  }

  @Test
  void targeted_accounts_are_drawn_even_when_those_that_failed_before_would_fill_the_sample() {
    Set<String> targeted = Set.of(ACCOUNTS.get(1), ACCOUNTS.get(2));
    Set<String> failedBefore = Set.copyOf(ACCOUNTS.subList(2, 40));

    Set<String> must = frame.mustInclude("seed", 5, targeted, failedBefore);

    assertThat(must).hasSize(5).containsAll(targeted);
    assertThat(frame.draw("seed", 5, must)).hasSameElementsAs(must);
    assertThat(failedBefore).containsAll(must.stream().filter(m -> !targeted.contains(m)).toList());
  }

  @Test
  void every_account_has_about_the_same_chance() {
    int[] times = new int[ACCOUNTS.size()];
    for (int seed = 0; seed < 300; seed++) {
      for (String member : frame.draw("seed-" + seed, 100, Set.of())) {
        times[ACCOUNTS.indexOf(member)]++;
      }
    }
    assertThat(java.util.Arrays.stream(times).boxed().toList())
        .allSatisfy(t -> assertThat(t).isBetween(60, 140));
  }

  @Test
  void an_account_cannot_stand_twice_in_a_frame() {
    assertThatThrownBy(() -> new SampleFrame("WX", List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
