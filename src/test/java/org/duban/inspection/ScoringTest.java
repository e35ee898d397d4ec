package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private final Scoring scoring = new Scoring(InspectionFixtures.set2019(), false);

  @Test
  void worked_example_of_2019Q2_scores_89() {
    // Policy column stale -5, service statistics stale -2, messages stale -3, a fourth -1.
    Scoring.Score score =
        scoring.score(
            List.of(
                points("W-D1.5", "5"),
                points("W-D2.1", "2"),
                points("W-D3.3", "3"),
                points("W-D4.2", "1")));

    assertThat(score.part2()).isEqualByComparingTo("89");
    assertThat(score.total()).isEqualByComparingTo("89");
  }

  @Test
  void deductions_within_one_indicator_never_exceed_its_value_SC_6() {
    List<Scoring.Points> nineWrongLeaders =
        Stream.generate(() -> points("W-D1.3", "1")).limit(9).toList();

    assertThat(scoring.score(nineWrongLeaders).part2()).isEqualByComparingTo("95");
  }

  @Test
  void deductions_on_several_indicators_add_up() {
    assertThat(scoring.score(List.of(points("W-D1.3", "4"), points("W-D1.2", "4"))).part2())
        .isEqualByComparingTo("92");
  }

  @Test
  void part_2_never_falls_below_zero() {
    List<Scoring.Points> deadLinks =
        Stream.generate(() -> points("W-D4.3", "1")).limit(140).toList();

    assertThat(scoring.score(deadLinks).part2()).isEqualByComparingTo("0");
  }

  @Test
  void bonus_counts_above_80_SC_4() {
    Scoring.Score score = scoring.score(List.of(points("W-D4.3", "19"), points("W-B4", "6")));

    assertThat(score.part2()).isEqualByComparingTo("81");
    assertThat(score.total()).isEqualByComparingTo("87");
  }

  @Test
  void exactly_80_takes_no_bonus_SC_5() {
    Scoring.Score score = scoring.score(List.of(points("W-D4.3", "20"), points("W-B4", "6")));

    assertThat(score.total()).isEqualByComparingTo("80");
  }

  @Test
  void bonus_is_at_most_30_so_that_130_is_the_maximum_SC_4() {
    assertThat(scoring.score(List.of(points("W-B1", "20"), points("W-B6", "20"))).total())
        .isEqualByComparingTo("130");
  }

  @Test
  void departments_without_services_are_counted_from_75_times_four_thirds_SC_7() {
    Scoring without = new Scoring(InspectionFixtures.set2019(), true);

    assertThat(without.score(List.of()).part2()).isEqualByComparingTo("100");
    assertThat(without.score(List.of(points("W-D1.3", "3"))).part2()).isEqualByComparingTo("96");
    assertThat(without.score(List.of(points("W-D1.4", "1"))).part2()).isEqualByComparingTo("98.67");
    assertThat(without.score(List.of(points("W-D2.1", "2"))).part2()).isEqualByComparingTo("100");
  }

  @Test
  void vetoes_are_not_points() {
    assertThat(scoring.score(List.of(points("W-V3", "0"))).part2()).isEqualByComparingTo("100");
  }

  private static Scoring.Points points(String indicator, String points) {
    return new Scoring.Points(indicator, new BigDecimal(points));
  }
}
