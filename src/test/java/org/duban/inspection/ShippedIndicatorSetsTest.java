package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionFixtures.countyPortal;
import static org.duban.inspection.InspectionFixtures.townAccount;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedIndicatorSetsTest {
  private final List<IndicatorSet> sets = ShippedIndicatorSets.read();

  @Test
  void the_set_of_2019_and_that_of_2015_follow_each_other_without_gap() {
    assertThat(sets)
        .extracting(IndicatorSet::getDocumentNumber)
        .containsExactly("国办秘函〔2019〕19号", "国办发〔2015〕15号");
    assertThat(sets.get(1).validTo()).contains(LocalDate.of(2019, 3, 31));
    assertThat(sets.get(0).getValidFrom()).isEqualTo(LocalDate.of(2019, 4, 1));
  }

  @Test
  void every_row_of_the_domain_paper_is_there() {
    assertThat(codes("W-V"))
        .contains("W-V1.1", "W-V1.6", "W-V2", "W-V3", "W-V4.1", "W-V4.3", "W-V5.2", "W-V6.4");
    assertThat(codes("W-D"))
        .hasSize(26)
        .contains("W-D1.1", "W-D1.8", "W-D2.1", "W-D2.6", "W-D3.5", "W-D4.1", "W-D4.7");
    assertThat(codes("W-B")).hasSize(6);
    assertThat(codes("M-V"))
        .containsExactly("M-V1", "M-V1.1", "M-V2.1", "M-V2.2", "M-V3.1", "M-V3.2");
  }

  @Test
  void what_was_only_recalled_is_not_verified_until_a_person_confirms_it() {
    Indicator recalled = sets.get(0).get("M-V3.2");
    assertThat(recalled.isVerified()).isFalse();

    recalled.confirm(InspectionFixtures.REVIEWER, InspectionFixtures.NOW);

    assertThat(recalled.isVerified()).isTrue();
    assertThat(sets.get(0).get("W-V3").isVerified()).isTrue();
    assertThat(sets.get(0).get("W-D1.1").isVerified()).isFalse();
  }

  @Test
  void only_portals_are_scored_and_accounts_have_vetoes_only_SC_1_SC_8() {
    assertThat(sets.get(0).applicableTo(townAccount()))
        .allSatisfy(i -> assertThat(i.getCode()).startsWith("M-V"));
    assertThat(sets.get(0).applicableTo(countyPortal()))
        .extracting(Indicator::getKind)
        .contains(IndicatorKind.VETO, IndicatorKind.DEDUCTION, IndicatorKind.BONUS);
  }

  @Test
  void wording_errors_ask_for_a_pair_of_texts_P03() {
    assertThat(sets.get(0).getIndicators())
        .filteredOn(Indicator::needsTextPair)
        .extracting(Indicator::getCode)
        .containsExactly("W-V1.1", "M-V1.1");
  }

  @Test
  void words_are_punctuated_in_chinese() {
    assertThat(sets)
        .flatExtracting(IndicatorSet::getIndicators)
        .allSatisfy(
            i ->
                assertThat(i.getName() + i.getLabel() + i.getRule())
                    .doesNotContainPattern("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}"));
  }

  private List<String> codes(String prefix) {
    return sets.get(0).getIndicators().stream()
        .map(Indicator::getCode)
        .filter(c -> c.startsWith(prefix))
        .toList();
  }
}
