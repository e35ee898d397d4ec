package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.INSPECTOR;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.finding;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class InspectionTest {
  private final Inspection inspection =
      InspectionFixtures.inspectionOf(InspectionFixtures.townAccount());

  @Test
  void what_a_person_saw_is_confirmed_and_the_channel_inspected() {
    Finding finding = inspection.record(finding("M-V2.1", "0"), INSPECTOR, NOW);

    assertThat(finding.getState()).isEqualTo(FindingState.CONFIRMED);
    assertThat(inspection.getState()).isEqualTo(InspectionState.INSPECTED);
    assertThat(inspection.inspectedBy()).contains(INSPECTOR);
  }

  @Test
  void a_suspicion_counts_for_nothing_until_a_person_confirms_it() {
    Finding suspicion = inspection.suspect(finding("M-V2.1", "0"), UserId.SYSTEM, NOW);
    assertThat(inspection.confirmed()).isEmpty();
    assertThatThrownBy(() -> inspection.conclude(INSPECTOR, NOW))
        .isInstanceOf(SuspicionsOpen.class);

    inspection.confirm(suspicion, INSPECTOR, NOW);

    assertThat(inspection.confirmed()).containsExactly(suspicion);
    assertThat(suspicion.decidedBy()).contains(INSPECTOR);
    assertThat(suspicion.getFoundBy()).isEqualTo(UserId.SYSTEM);
  }

  @Test
  void a_channel_whose_only_finding_was_dismissed_waits_for_a_result_again() {
    Finding mistake = inspection.record(finding("M-V2.1", "0"), INSPECTOR, NOW);

    inspection.dismiss(mistake, INSPECTOR, NOW);

    assertThat(inspection.getState()).isEqualTo(InspectionState.OPEN);
    assertThat(inspection.getFindings()).containsExactly(mistake);
  }

  @Test
  void one_account_may_carry_several_problems_B10() {
    inspection.record(finding("M-V2.1", "0"), INSPECTOR, NOW);
    inspection.record(finding("M-V3.1", "0"), INSPECTOR, NOW);

    assertThat(inspection.confirmed()).hasSize(2);
  }

  @Test
  void failed_months_are_kept_in_order_Q10() {
    inspection.failedMonths(Set.of(YearMonth.of(2021, 6), YearMonth.of(2021, 4)), INSPECTOR, NOW);

    assertThat(inspection.failedMonths())
        .containsExactly(YearMonth.of(2021, 4), YearMonth.of(2021, 6));
    inspection.failedMonths(List.of(), INSPECTOR, NOW);
    assertThat(inspection.failedMonths()).isEmpty();
  }

  @Test
  void a_returned_result_is_amended_and_keeps_its_reason_until_it_is_verified() {
    inspection.conclude(INSPECTOR, NOW);
    inspection.returned("请补充截图");
    assertThat(inspection.getState()).isEqualTo(InspectionState.RETURNED);

    inspection.conclude(INSPECTOR, NOW);

    assertThat(inspection.getState()).isEqualTo(InspectionState.INSPECTED);
    assertThat(inspection.getReturnReason()).isEqualTo("请补充截图");
    inspection.verified();
    assertThat(inspection.getReturnReason()).isEmpty();
  }

  @Test
  void a_verified_result_is_not_changed_any_more() {
    inspection.conclude(INSPECTOR, NOW);
    inspection.verified();

    assertThatThrownBy(() -> inspection.record(finding("M-V2.1", "0"), INSPECTOR, NOW))
        .isInstanceOf(ResultAlreadyVerified.class);
    assertThatThrownBy(() -> inspection.conclude(INSPECTOR, NOW))
        .isInstanceOf(ResultAlreadyVerified.class);
  }

  @Test
  void a_finding_of_another_channel_is_not_found() {
    assertThatThrownBy(() -> inspection.finding(99)).isInstanceOf(UnknownFinding.class);
  }
}
