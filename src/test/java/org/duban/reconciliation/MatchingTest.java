package org.duban.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.reconciliation.Lines.here;
import static org.duban.reconciliation.Lines.there;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.register.ChannelState;
import org.duban.register.RegisterFixtures;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final String ONE = "530621M008WX0001";
  private static final String TWO = "530621M008WX0002";

  private static Matching match(List<RegisterLine> here, List<SourceLine> there) {
    return Matching.of(here, there, Map.of(), Set.of());
  }

  @Test
  void the_code_goes_before_the_name() {
    Matching matching =
        match(
            List.of(here(1, ONE, "合成警方"), here(2, TWO, "合成发布")),
            List.of(there(TWO, "合成警方"), there(ONE, "合成发布")));

    assertThat(matching.certain())
        .extracting(m -> m.here().id() + m.there().key())
        .containsExactlyInAnyOrder("1" + ONE, "2" + TWO);
  }

  @Test
  void of_two_with_one_code_the_running_one_is_meant() {
    Matching matching =
        match(
            List.of(here(1, ONE, "合成警方"), here(2, ONE, "合成警方旧号", ChannelState.CANCELLED)),
            List.of(there(ONE, "合成警方")));

    assertThat(matching.certain()).extracting(m -> m.here().id()).containsExactly(1L);
    assertThat(matching.onlyHere()).isEmpty();
  }

  @Test
  void without_a_code_name_platform_and_unit_tell() {
    Matching matching = match(List.of(here(1, ONE, "合成 警方")), List.of(there("", "合成警方")));

    assertThat(matching.certain()).hasSize(1);
  }

  @Test
  void a_name_that_two_channels_bear_tells_nothing() {
    Matching matching =
        match(List.of(here(1, ONE, "合成警方"), here(2, TWO, "合成警方")), List.of(there("", "合成警方")));

    assertThat(matching.certain()).isEmpty();
    assertThat(matching.proposed()).hasSize(1);
    assertThat(matching.onlyHere()).hasSize(1);
  }

  @Test
  void near_names_are_proposed_and_never_taken() {
    Matching matching = match(List.of(here(1, null, "合成县发布")), List.of(there("", "合成县人民政府发布")));

    assertThat(matching.certain()).isEmpty();
    assertThat(matching.proposed()).hasSize(1);
    assertThat(matching.onlyHere()).isEmpty();
    assertThat(matching.onlyThere()).isEmpty();
  }

  @Test
  void the_same_name_under_another_unit_is_proposed() {
    Matching matching =
        match(
            List.of(here(1, null, "合成发布")),
            List.of(there("", "合成发布", ChannelState.NORMAL, RegisterFixtures.COUNTY, true, "")));

    assertThat(matching.proposed()).hasSize(1);
  }

  @Test
  void what_people_said_is_not_asked_again() {
    RegisterLine here = here(1, null, "合成县发布");
    SourceLine there = there("", "合成县人民政府发布");

    Matching same = Matching.of(List.of(here), List.of(there), Map.of(there.key(), 1L), Set.of());
    Matching apart =
        Matching.of(
            List.of(here), List.of(there), Map.of(), Set.of(new Matching.Apart(1, there.key())));

    assertThat(same.certain()).hasSize(1);
    assertThat(apart.proposed()).isEmpty();
    assertThat(apart.onlyHere()).hasSize(1);
    assertThat(apart.onlyThere()).hasSize(1);
  }

  @Test
  void the_most_alike_of_several_is_proposed() {
    Matching matching =
        match(
            List.of(here(1, null, "合成县人民发布厅"), here(2, null, "合成县人民政府发布厅")),
            List.of(there("", "合成县人民政府发布")));

    assertThat(matching.proposed()).extracting(m -> m.here().id()).containsExactly(2L);
    assertThat(matching.onlyHere()).extracting(RegisterLine::id).containsExactly(1L);
  }

  @Test
  void what_has_left_on_both_sides_concerns_nobody() {
    Matching matching =
        match(
            List.of(here(1, ONE, "合成警方", ChannelState.CANCELLED)),
            List.of(there(TWO, "合成旧号", ChannelState.CANCELLED)));

    assertThat(matching.onlyHere()).isEmpty();
    assertThat(matching.onlyThere()).isEmpty();
    assertThat(matching.proposed()).isEmpty();
  }

  @Test
  void every_line_stands_in_one_place() {
    var here = new ArrayList<RegisterLine>();
    var there = new ArrayList<SourceLine>();
    for (int i = 0; i < 40; i++) {
      here.add(here(i, i % 2 == 0 ? "530621M008WX%04d".formatted(i) : null, "合成渠道" + i));
      there.add(there(i % 3 == 0 ? "530621M008WX%04d".formatted(i) : "", "合成渠道号" + i));
    }
    Matching matching = match(here, there);

    int both = matching.certain().size() + matching.proposed().size();
    assertThat(both + matching.onlyHere().size()).isEqualTo(40);
    assertThat(both + matching.onlyThere().size()).isEqualTo(40);
  }
}
