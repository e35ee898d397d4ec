package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"processes/rectification.bpmn", "processes/recheck.bpmn"})
class RectificationProcessTest {
  static final Instant REMIND = Instant.parse("2021-07-20T01:00:00Z");
  static final Instant DUE = Instant.parse("2021-07-23T10:00:00Z");
  static final Instant RECHECK_DUE = Instant.parse("2021-08-06T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine =
      CoveredEngine.covering("rectification", steps, "recheck");

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("rectification", "2021Q2-530621M008", steps, engine::getProcessEngine);

  private static void order() {
    bench.start(Map.of("remindAt", REMIND, "dueAt", DUE, "recheckDueAt", RECHECK_DUE));
  }

  private static void untilSealing() {
    order();
    bench.complete("acknowledgeOrder", "RECEIVED");
    bench.complete("writeReport", "SUBMITTED");
  }

  private static void untilCountyReview() {
    untilSealing();
    bench.complete("sealReport", "SEALED");
  }

  private static void untilCityReview() {
    untilCountyReview();
    bench.complete("reviewByCounty", "APPROVED");
  }

  private static void recheck(String outcome) {
    steps.answer("concludeRecheck", outcome);
    bench.complete("recheckItems", "DECIDED");
    bench.complete("confirmRecheck", "CONFIRMED");
  }

  @Test
  void a_report_approved_by_all_and_passed_at_the_recheck_closes_the_case() {
    untilCityReview();
    bench.complete("reviewByCity", "APPROVED");
    recheck("PASSED");
    assertThat(steps.ran()).containsExactly("checkMechanically", "concludeRecheck", "closeCase");
    assertThat(bench.endsPassed()).containsExactly("caseClosed");
    bench.assertEnded();
  }

  @Test
  void the_recheck_runs_under_the_same_case_key_with_its_due_date() {
    untilCityReview();
    bench.complete("reviewByCity", "APPROVED");
    assertThat(bench.task("recheckItems").getDueDate().toInstant()).isEqualTo(RECHECK_DUE);
  }

  @Test
  void a_failed_recheck_opens_the_next_round_with_new_dates_and_no_second_receipt() {
    Instant secondDue = DUE.plusSeconds(864_000);
    steps.on("openNextRound", execution -> execution.setVariable("dueAt", secondDue.toString()));
    untilCityReview();
    bench.complete("reviewByCity", "APPROVED");
    recheck("FAILED");
    assertThat(steps.ran()).endsWith("openNextRound").doesNotContain("closeCase");
    assertThat(bench.openTasks()).containsExactly("writeReport");
    assertThat(bench.task("writeReport").getDueDate().toInstant()).isEqualTo(secondDue);
  }

  @Test
  void a_municipal_department_reports_to_the_city_directly() {
    untilSealing();
    bench.complete("sealReport", "SEALED_DIRECT");
    assertThat(bench.openTasks()).containsExactly("reviewByCity");
  }

  @Test
  void the_leader_returns_a_report_to_the_clerk() {
    untilSealing();
    bench.complete("sealReport", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeReport");
  }

  @Test
  void the_county_returns_a_report_to_the_clerk() {
    untilCountyReview();
    bench.complete("reviewByCounty", "RETURNED_CLERK");
    assertThat(bench.openTasks()).containsExactly("writeReport");
  }

  @Test
  void the_county_returns_a_report_to_the_leader() {
    untilCountyReview();
    bench.complete("reviewByCounty", "RETURNED_LEADER");
    assertThat(bench.openTasks()).containsExactly("sealReport");
  }

  @Test
  void the_city_returns_a_report_to_the_clerk() {
    untilCityReview();
    bench.complete("reviewByCity", "RETURNED_CLERK");
    assertThat(bench.openTasks()).containsExactly("writeReport");
  }

  @Test
  void the_city_returns_a_report_to_the_leader() {
    untilCityReview();
    bench.complete("reviewByCity", "RETURNED_LEADER");
    assertThat(bench.openTasks()).containsExactly("sealReport");
  }

  @Test
  void the_city_returns_a_report_to_the_county() {
    untilCityReview();
    bench.complete("reviewByCity", "RETURNED_COUNTY");
    assertThat(bench.openTasks()).containsExactly("reviewByCounty");
  }

  @Test
  void an_answer_that_the_city_cannot_give_is_refused_and_changes_nothing() {
    untilCityReview();
    assertThatThrownBy(() -> bench.complete("reviewByCity", "SIGNED"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("whichStepAgain");
    assertThat(bench.openTasks()).containsExactly("reviewByCity");
  }

  @Test
  void a_unit_that_has_not_acknowledged_is_reminded_and_then_escalated_without_losing_its_task() {
    order();
    assertThat(bench.task("acknowledgeOrder").getDueDate().toInstant()).isEqualTo(DUE);
    bench.clockReaches(REMIND);
    assertThat(steps.ran()).containsExactly("remindUnit");
    bench.clockReaches(DUE.minusSeconds(1));
    assertThat(steps.ran()).doesNotContain("escalateOverdue");
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("remindUnit", "escalateOverdue");
    assertThat(bench.endsPassed()).containsExactly("overdueEscalated", "unitReminded");
    assertThat(bench.openTasks()).containsExactly("acknowledgeOrder");
  }

  @Test
  void a_unit_that_has_not_reported_is_reminded_and_then_escalated_without_losing_its_task() {
    order();
    bench.complete("acknowledgeOrder", "RECEIVED");
    bench.clockReaches(REMIND);
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("remindUnit", "escalateOverdue");
    assertThat(bench.openTasks()).containsExactly("writeReport");
  }

  @Test
  void a_report_that_lies_unsealed_past_the_due_date_is_escalated() {
    untilSealing();
    assertThat(bench.timers()).isEqualTo(1);
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("escalateOverdue");
    assertThat(bench.openTasks()).containsExactly("sealReport");
  }

  @Test
  void a_sealed_report_leaves_no_timer_behind() {
    untilCountyReview();
    assertThat(bench.timers()).isZero();
  }

  @Test
  void an_extension_is_decided_beside_the_work_and_may_be_asked_for_again() {
    order();
    assertThat(bench.tell("ExtensionRequested")).isTrue();
    assertThat(bench.openTasks()).containsExactly("acknowledgeOrder", "decideExtension");
    bench.complete("decideExtension", "GRANTED");
    assertThat(steps.ran()).containsExactly("applyExtension");
    assertThat(bench.openTasks()).containsExactly("acknowledgeOrder");
    assertThat(bench.endsPassed()).containsExactly("extensionDecided");
    assertThat(bench.tell("ExtensionRequested")).isTrue();
    assertThat(bench.openTasks()).containsExactly("acknowledgeOrder", "decideExtension");
  }

  @Test
  void an_extension_that_nobody_needs_any_more_leaves_the_desk_undecided() {
    untilSealing();
    bench.tell("ExtensionRequested");
    assertThat(bench.tell("ExtensionLapsed")).isTrue();
    assertThat(bench.openTasks()).containsExactly("sealReport");
    assertThat(bench.endsPassed()).containsExactly("extensionEnded");
    assertThat(steps.ran()).doesNotContain("applyExtension");
  }

  @Test
  void an_answer_that_the_county_cannot_give_is_refused_and_changes_nothing() {
    untilCountyReview();
    assertThatThrownBy(() -> bench.complete("reviewByCounty", "SIGNED"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("whichStepAgain");
    assertThat(bench.openTasks()).containsExactly("reviewByCounty");
  }

  @Test
  void a_decision_beside_the_work_does_not_disturb_the_answer_of_the_work() {
    untilSealing();
    bench.tell("ExtensionRequested");
    bench.complete("decideExtension", "REFUSED");
    bench.complete("sealReport", "SEALED");
    assertThat(bench.openTasks()).containsExactly("reviewByCounty");
  }

  @Test
  void an_objection_upheld_in_part_leaves_the_order_standing() {
    order();
    bench.tell("ObjectionRaised");
    bench.complete("decideObjection", "UPHELD");
    assertThat(steps.ran()).containsExactly("applyObjection");
    assertThat(bench.endsPassed()).containsExactly("objectionDecided");
    assertThat(bench.openTasks()).containsExactly("acknowledgeOrder");
  }

  @Test
  void an_objection_upheld_in_all_points_withdraws_the_order_from_within_the_step() {
    steps.on(
        "applyObjection",
        execution ->
            bench
                .waitingFor("OrderWithdrawn")
                .forEach(
                    e ->
                        execution
                            .getProcessEngineServices()
                            .getRuntimeService()
                            .messageEventReceived("OrderWithdrawn", e.getId())));
    order();
    bench.tell("ObjectionRaised");
    bench.complete("decideObjection", "UPHELD_ALL");
    assertThat(bench.endsPassed()).containsExactly("orderWithdrawn");
    bench.assertEnded();
  }

  @Test
  void a_withdrawn_order_ends_at_any_stage_also_during_the_recheck() {
    untilCityReview();
    bench.complete("reviewByCity", "APPROVED");
    assertThat(bench.openTasks()).containsExactly("recheckItems");
    assertThat(bench.tell("OrderWithdrawn")).isTrue();
    assertThat(bench.openTasks()).isEmpty();
    assertThat(bench.endsPassed()).containsExactly("orderWithdrawn");
    bench.assertEnded();
  }
}
