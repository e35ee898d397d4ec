package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.inspection.InspectionFixtures.CHIEF;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;
import static org.duban.inspection.InspectionFixtures.REVIEWER;
import static org.duban.inspection.InspectionFixtures.TODAY;
import static org.duban.inspection.InspectionFixtures.plan;

import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionCycleTest {
  private final InspectionCycle cycle = new InspectionCycle(QUARTER, plan(), REVIEWER, NOW);

  @Test
  void goes_from_plan_to_closed() {
    assertThat(cycle.plan(plan(), REVIEWER, NOW, TODAY))
        .isEqualTo(new CyclePlanned(QUARTER, 150, "7F3A-21Q2"));
    assertThat(cycle.drawn(16, 150, NOW)).isEqualTo(new SampleDrawn(QUARTER, 16, 150, "7F3A-21Q2"));
    cycle.judged();
    cycle.returned();
    cycle.judged();
    assertThat(cycle.verified(CHIEF, NOW)).isEqualTo(new ResultsVerified(QUARTER));
    assertThat(cycle.verifiedBy()).contains(CHIEF);
    cycle.closed(NOW);
    assertThat(cycle.getState()).isEqualTo(CycleState.CLOSED);
  }

  @Test
  void the_plan_reads_back_as_it_was_decided() {
    cycle.plan(plan(), REVIEWER, NOW, TODAY);

    assertThat(cycle.plan()).isEqualTo(plan());
  }

  @Test
  void the_seed_cannot_be_changed_once_the_plan_is_made() {
    cycle.plan(plan(), REVIEWER, NOW, TODAY);

    assertThatThrownBy(() -> cycle.plan(plan(), REVIEWER, NOW, TODAY))
        .isInstanceOf(CycleNotInState.class);
  }

  @Test
  void a_list_is_drawn_once() {
    cycle.plan(plan(), REVIEWER, NOW, TODAY);
    cycle.drawn(16, 150, NOW);

    assertThatThrownBy(() -> cycle.drawn(16, 150, NOW)).isInstanceOf(CycleNotInState.class);
  }

  @Test
  void results_that_were_not_judged_cannot_be_verified() {
    assertThatThrownBy(() -> cycle.verified(CHIEF, NOW)).isInstanceOf(CycleNotInState.class);
  }

  @Test
  void units_cannot_be_asked_to_answer_until_yesterday() {
    assertThatThrownBy(
            () -> cycle.plan(plan(), REVIEWER, NOW, plan().registerCheckDueOn().plusDays(1)))
        .isInstanceOfSatisfying(
            PlanRefused.class,
            e -> assertThat(e.why()).isEqualTo(PlanRefused.Cause.REGISTER_CHECK_PAST));
  }

  @Test
  void a_plan_without_inspectors_is_a_proposal_only() {
    CyclePlan nobody = CyclePlanTest.with(plan(), List.of());
    InspectionCycle proposed = new InspectionCycle(QUARTER, nobody, REVIEWER, NOW);

    assertThatThrownBy(() -> proposed.plan(nobody, REVIEWER, NOW, TODAY))
        .isInstanceOf(PlanRefused.class);
    assertThat(proposed.getState()).isEqualTo(CycleState.PLANNING);
  }
}
