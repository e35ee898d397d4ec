package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/inspection-cycle.bpmn", "processes/circular-issuance.bpmn"})
class InspectionCycleProcessTest {
  static final Instant REGISTER_CHECK_END = Instant.parse("2021-07-09T10:00:00Z");
  static final Instant CYCLE_END = Instant.parse("2021-09-30T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine =
      CoveredEngine.covering("inspectionCycle", steps, "circularIssuance");

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("inspectionCycle", "2021Q2", steps, engine::getProcessEngine);

  private static void untilRegisterCheck() {
    steps.on(
        "openRegisterChecks",
        execution -> execution.setVariable("registerCheckEndsAt", REGISTER_CHECK_END.toString()));
    steps.on(
        "openRectifications",
        execution -> execution.setVariable("cycleEndsAt", CYCLE_END.toString()));
    bench.start(Map.of());
    bench.complete("planCycle", "PLANNED");
  }

  private static void untilInspection(int batches) {
    steps.on("drawSample", execution -> execution.setVariable("batches", batches));
    untilRegisterCheck();
    bench.tell("RegisterChecksAnswered");
    bench.complete("settleRegisterCheck", "SETTLED");
  }

  private static void untilVerification() {
    untilInspection(1);
    inspectNext();
  }

  private static void untilClosure() {
    untilVerification();
    bench.complete("verifyResults", "VERIFIED");
    bench.complete("editDraft", "SUBMITTED");
    bench.complete("reviewDraft", "APPROVED");
    bench.complete("signCircular", "SIGNED");
  }

  private static void inspectNext() {
    Task batch = batches().get(0);
    bench.engine().getTaskService().complete(batch.getId());
    bench.runSteps();
  }

  private static List<Task> batches() {
    return bench
        .engine()
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("inspectBatch")
        .list();
  }

  @Test
  void a_quarter_runs_from_its_plan_to_the_archive() {
    untilClosure();
    bench.tell("AllCasesClosed");
    bench.complete("confirmCloseOut", "CLOSED");
    assertThat(steps.ran())
        .containsExactly(
            "openRegisterChecks",
            "drawSample",
            "judgeChannels",
            "draftCircular",
            "numberCircular",
            "issueCircular",
            "openRectifications",
            "summariseCycle");
    assertThat(bench.endsPassed()).containsExactly("cycleArchived");
    bench.assertEnded();
  }

  @Test
  void the_register_check_is_settled_as_soon_as_all_units_have_answered() {
    untilRegisterCheck();
    assertThat(bench.openTasks()).isEmpty();
    assertThat(bench.tell("RegisterChecksAnswered")).isTrue();
    assertThat(bench.openTasks()).containsExactly("settleRegisterCheck");
    assertThat(bench.timers()).isZero();
  }

  @Test
  void the_register_check_is_settled_at_its_end_though_units_are_silent() {
    untilRegisterCheck();
    bench.clockReaches(REGISTER_CHECK_END.minusSeconds(1));
    assertThat(bench.openTasks()).isEmpty();
    bench.clockReaches(REGISTER_CHECK_END);
    assertThat(bench.openTasks()).containsExactly("settleRegisterCheck");
    assertThat(bench.tell("RegisterChecksAnswered")).isFalse();
  }

  @Test
  void each_batch_is_a_task_and_judging_waits_for_the_last() {
    untilInspection(3);
    assertThat(batches()).hasSize(3);
    inspectNext();
    inspectNext();
    assertThat(steps.ran()).doesNotContain("judgeChannels");
    inspectNext();
    assertThat(steps.ran()).endsWith("judgeChannels");
    assertThat(bench.openTasks()).containsExactly("verifyResults");
  }

  @Test
  void two_inspectors_who_finish_before_the_engine_counts_do_not_disturb_each_other() {
    untilInspection(2);
    batches().forEach(b -> bench.engine().getTaskService().complete(b.getId()));
    assertThat(batches()).isEmpty();
    bench.assertRunning();
    bench.runSteps();
    assertThat(bench.openTasks()).containsExactly("verifyResults");
  }

  @Test
  void a_quarter_without_channels_to_inspect_goes_on_to_judging() {
    untilInspection(0);
    assertThat(bench.openTasks()).containsExactly("verifyResults");
  }

  @Test
  void three_hundred_batches_are_counted_to_the_last() {
    untilInspection(300);
    batches().forEach(b -> bench.engine().getTaskService().complete(b.getId()));
    bench.runSteps();
    assertThat(bench.openTasks()).containsExactly("verifyResults");
  }

  @Test
  void returned_results_are_amended_and_judged_again() {
    untilVerification();
    bench.complete("verifyResults", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("amendFindings");
    bench.complete("amendFindings", "INSPECTED");
    assertThat(steps.ran().stream().filter("judgeChannels"::equals)).hasSize(2);
    assertThat(bench.openTasks()).containsExactly("verifyResults");
  }

  @Test
  void the_circular_runs_under_the_quarter_and_must_be_issued_before_rectification_opens() {
    untilVerification();
    bench.complete("verifyResults", "VERIFIED");
    assertThat(bench.openTasks()).containsExactly("editDraft");
    assertThat(steps.ran()).doesNotContain("openRectifications");
  }

  @Test
  void a_cycle_that_reaches_its_end_is_summarised_with_cases_still_open() {
    untilClosure();
    assertThat(bench.openTasks()).isEmpty();
    bench.clockReaches(CYCLE_END.minusSeconds(1));
    assertThat(steps.ran()).doesNotContain("summariseCycle");
    bench.clockReaches(CYCLE_END);
    assertThat(steps.ran()).endsWith("summariseCycle");
    assertThat(bench.openTasks()).containsExactly("confirmCloseOut");
    assertThat(bench.tell("AllCasesClosed")).isFalse();
  }
}
