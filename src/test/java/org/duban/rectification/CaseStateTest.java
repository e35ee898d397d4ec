package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CaseStateTest {

  @Test
  void the_city_offers_the_county_only_where_there_is_one() {
    assertThat(CaseState.CITY_REVIEW.returnTargets(true))
        .containsExactly(CaseState.COUNTY_REVIEW, CaseState.SEALING, CaseState.WRITING);
    assertThat(CaseState.CITY_REVIEW.returnTargets(false))
        .containsExactly(CaseState.SEALING, CaseState.WRITING);
  }

  @Test
  void every_target_lies_before_the_step() {
    for (CaseState state : CaseState.values()) {
      assertThat(state.returnTargets(true)).allMatch(target -> target.compareTo(state) < 0);
    }
  }

  @Test
  void only_sealed_or_submitted_reports_can_be_sent_back() {
    assertThat(Arrays.stream(CaseState.values()).filter(s -> !s.returnTargets(true).isEmpty()))
        .containsExactly(CaseState.SEALING, CaseState.COUNTY_REVIEW, CaseState.CITY_REVIEW);
  }
}
