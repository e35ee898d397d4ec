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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Deployment(resources = "processes/escalation.bpmn")
class EscalationProcessTest {
  static final Instant INTERVIEW_DUE = Instant.parse("2021-08-20T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine = CoveredEngine.covering("escalation", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("escalation", "2021Q2-530621M008-D1", steps, engine::getProcessEngine);

  private static void determined(String measure) {
    steps.answer("determineMeasure", measure);
    bench.start(Map.of("interviewDueAt", INTERVIEW_DUE));
  }

  private static void untilInterview() {
    determined("INTERVIEW");
    bench.complete("approveMeasure", "APPROVED_INTERVIEW");
  }

  @Test
  void a_reminder_needs_no_approval() {
    determined("REMINDER");
    assertThat(steps.ran()).containsExactly("determineMeasure", "sendReminder");
    assertThat(bench.endsPassed()).containsExactly("unitReminded");
    bench.assertEnded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUPERVISION_ORDER", "INTERVIEW", "CLOSURE_ORDER", "ACCOUNTABILITY"})
  void any_harder_measure_waits_for_the_leader(String measure) {
    determined(measure);
    assertThat(steps.ran()).containsExactly("determineMeasure");
    assertThat(bench.openTasks()).containsExactly("approveMeasure");
  }

  @Test
  void an_approved_measure_is_delivered() {
    determined("SUPERVISION_ORDER");
    bench.complete("approveMeasure", "APPROVED");
    assertThat(steps.ran()).containsExactly("determineMeasure", "deliverOrder");
    assertThat(bench.endsPassed()).containsExactly("orderDelivered");
    bench.assertEnded();
  }

  @Test
  void a_rejected_measure_is_dropped() {
    determined("CLOSURE_ORDER");
    bench.complete("approveMeasure", "REJECTED");
    assertThat(steps.ran()).containsExactly("determineMeasure", "dropMeasure");
    assertThat(bench.endsPassed()).containsExactly("measureDropped");
    bench.assertEnded();
  }

  @Test
  void an_approved_interview_is_recorded() {
    untilInterview();
    assertThat(bench.task("recordInterview").getDueDate().toInstant()).isEqualTo(INTERVIEW_DUE);
    bench.complete("recordInterview", "RECORDED");
    assertThat(bench.endsPassed()).containsExactly("interviewRecorded");
    assertThat(steps.ran()).containsExactly("determineMeasure");
    bench.assertEnded();
  }

  @Test
  void an_interview_that_was_not_recorded_in_time_is_reminded_of_and_stays_open() {
    untilInterview();
    bench.clockReaches(INTERVIEW_DUE.minusSeconds(1));
    assertThat(steps.ran()).doesNotContain("remindInterview");
    bench.clockReaches(INTERVIEW_DUE);
    assertThat(steps.ran()).endsWith("remindInterview");
    assertThat(bench.endsPassed()).containsExactly("interviewReminded");
    assertThat(bench.openTasks()).containsExactly("recordInterview");
  }

  @Test
  void a_leader_cannot_give_an_answer_that_the_diagram_does_not_know() {
    determined("INTERVIEW");
    assertThatThrownBy(() -> bench.complete("approveMeasure", "SIGNED"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("isMeasureApproved");
    assertThat(bench.openTasks()).containsExactly("approveMeasure");
  }
}
