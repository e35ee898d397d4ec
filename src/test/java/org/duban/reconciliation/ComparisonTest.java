package org.duban.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.reconciliation.Lines.here;
import static org.duban.reconciliation.Lines.there;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.faces.Texts;
import org.duban.register.ChannelState;
import org.duban.register.RegisterFixtures;
import org.duban.registercheck.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
  private static final String ONE = "530621M008WX0001";
  private static final String TWO = "530621M008WX0002";

  private static List<Disagreement> compare(RegisterLine here, SourceLine there) {
    return Comparison.of(Matching.of(List.of(here), List.of(there), Map.of(), Set.of()));
  }

  @Test
  void equal_sides_do_not_differ() {
    assertThat(compare(here(1, ONE, "合成警方"), there(ONE, "合成 警方"))).isEmpty();
  }

  @Test
  void who_runs_on_one_side_only_is_unreported_or_unfiled() {
    assertThat(compare(here(1, ONE, "合成警方"), there(TWO, "云上教育")))
        .extracting(Disagreement::kind)
        .containsExactlyInAnyOrder(DifferenceKind.UNREPORTED, DifferenceKind.UNFILED);
  }

  @Test
  void every_particular_that_differs_is_a_difference_of_its_own() {
    SourceLine there =
        there("", "合成警方", ChannelState.NORMAL, RegisterFixtures.BUREAU, true, "https://a.gov.cn/");
    RegisterLine here = here(1, null, "合成警方");

    assertThat(compare(here, there))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(DifferenceKind.WRONG_INFORMATION);
              assertThat(d.field()).isEqualTo(ComparedField.ADDRESS);
              assertThat(d.here()).isEmpty();
              assertThat(d.there()).isEqualTo("https://a.gov.cn/");
            });
    assertThat(compare(here(1, ONE, "鲁甸警方"), there(ONE, "鲁甸县公安局")))
        .extracting(Disagreement::field)
        .containsExactly(ComparedField.NAME);
  }

  @Test
  void what_a_file_leaves_out_contradicts_nothing() {
    RegisterLine here = here(1, ONE, "合成警方");
    SourceLine there = there("", "合成警方", ChannelState.NORMAL, RegisterFixtures.BUREAU, true, "");

    assertThat(compare(here, there)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, CANCELLED, WRONG_STATE",
    "NORMAL, FROZEN, WRONG_STATE",
    "CANCELLED, NORMAL, WRONG_STATE",
    "NORMAL, DELETED, WRONGLY_REPORTED",
    "DELETED, NORMAL, WRONGLY_REPORTED"
  })
  void a_state_differs_when_one_side_counts_otherwise(
      ChannelState here, ChannelState there, DifferenceKind kind) {
    assertThat(compare(here(1, ONE, "合成警方", here), there(ONE, "合成警方", there)))
        .singleElement()
        .extracting(Disagreement::kind)
        .isEqualTo(kind);
  }

  @Test
  void how_a_channel_left_is_not_compared() {
    assertThat(
            compare(
                here(1, ONE, "合成警方", ChannelState.CANCELLED),
                there(ONE, "合成", ChannelState.DELETED)))
        .isEmpty();
  }

  @Test
  void near_names_are_one_question_and_nothing_else() {
    assertThat(compare(here(1, null, "合成县发布"), there("", "合成县人民政府发布")))
        .singleElement()
        .satisfies(d -> assertThat(d.proposed()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(value = Mark.class, mode = EnumSource.Mode.EXCLUDE, names = "RIGHT")
  void what_a_unit_reports_in_the_check_is_called_the_same_here(Mark mark) {
    assertThat(Texts.of("DifferenceKind." + DifferenceKind.valueOf(mark.name()).name()))
        .isEqualTo(Texts.of("Mark." + mark.name()));
  }
}
