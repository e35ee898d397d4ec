package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.inspection.BatchNotFinished;
import org.duban.inspection.CycleState;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.NotInYourBatch;
import org.duban.inspection.PlanRefused;
import org.duban.registercheck.CheckState;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.SettleRegisterCheck;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.workflow.DueDate;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TaskTakenByOther;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One quarter from its plan to its batches, each test a stretch of the way. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeQuarterIT {
  private static final CaseKey KEY = InspectedQuarter.KEY;

  @Inject SignedIn signedIn;
  @Inject InspectedQuarter quarter;
  @Inject SettleRegisterCheck settle;
  @Inject InspectionCycles cycles;
  @Inject RegisterChecks checks;
  @Inject Workflow workflow;
  @Inject OfficeClock clock;
  @Inject Desks desks;
  @Inject Stored stored;

  @Test
  @Order(1)
  void a_plan_whose_days_are_over_is_refused_and_the_quarter_stays_to_be_planned() {
    signedIn.as("shenhe");
    quarter.open();
    TaskId task = task("planCycle");
    assertThatExceptionOfType(PlanRefused.class)
        .isThrownBy(() -> quarter.plan(task, clock.today().minusDays(1), clock.today()))
        .satisfies(e -> assertThat(e.why()).isEqualTo(PlanRefused.Cause.REGISTER_CHECK_PAST));
    assertThat(stateOf()).isEqualTo(CycleState.PLANNING);
    assertThat(desks.stateOf(task)).isEqualTo(WorkItem.State.OPEN);

    quarter.plan(task, clock.today().plusDays(14), clock.today());
    assertThat(stateOf()).isEqualTo(CycleState.CHECKING_REGISTER);
  }

  @Test
  @Order(2)
  void the_register_check_ends_for_units_that_did_not_answer_and_stands_for_those_that_did() {
    CaseKey silent = CaseKey.of(InspectedQuarter.QUARTER, new UnitCode("530622M902"));
    desks.task(ProcessKey.REGISTER_CHECK, silent, "confirmList");
    stored.write(
        () ->
            workflow.postpone(
                ProcessKey.INSPECTION_CYCLE,
                KEY,
                Map.of(DueDate.REGISTER_CHECK_END, clock.instant())));
    signedIn.as("shenhe");
    settle.settle(task("settleRegisterCheck"), "");

    ProbeProcesses.await("closed", () -> desks.open(ProcessKey.REGISTER_CHECK, silent).isEmpty());
    assertThat(stored.read(() -> checks.get(silent).getState())).isEqualTo(CheckState.CLOSED);
    assertThat(stored.read(() -> checks.listOf(InspectedQuarter.QUARTER)))
        .allMatch(check -> check.endedAt().isPresent());
  }

  @Test
  @Order(3)
  void each_batch_lies_with_its_inspector_and_nobody_else_can_work_on_it() {
    List<WorkItem> batches = quarter.batches();
    assertThat(batches).hasSize(2);
    signedIn.as("jiancha2");
    TaskId other = quarter.batchOf("jiancha1").id();
    assertThatExceptionOfType(TaskTakenByOther.class)
        .isThrownBy(() -> quarter.conclude(other, quarter.channels(1)));

    TaskId own = quarter.batchOf("jiancha2").id();
    int foreign = quarter.batchOf("jiancha1").getBatch();
    assertThatExceptionOfType(NotInYourBatch.class)
        .isThrownBy(() -> quarter.conclude(own, quarter.channels(foreign)));
    assertThatExceptionOfType(BatchNotFinished.class).isThrownBy(() -> quarter.finish(own));
    assertThat(desks.stateOf(own)).isEqualTo(WorkItem.State.OPEN);
  }

  private TaskId task(String taskKey) {
    return desks.task(ProcessKey.INSPECTION_CYCLE, KEY, taskKey);
  }

  private CycleState stateOf() {
    return stored.read(() -> cycles.get(InspectedQuarter.QUARTER).getState());
  }
}
