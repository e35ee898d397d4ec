package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/register-check.bpmn")
class RegisterCheckProcessTest {
  static final Instant REMIND = Instant.parse("2021-07-05T01:00:00Z");
  static final Instant DUE = Instant.parse("2021-07-07T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine =
      CoveredEngine.covering("registerCheck", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("registerCheck", "2021Q2-530621M008", steps, engine::getProcessEngine);

  private static void open() {
    bench.start(Map.of("remindAt", REMIND, "dueAt", DUE));
  }

  private static void answer(String outcome) {
    open();
    bench.complete("confirmList", outcome);
  }

  @Test
  void a_confirmed_list_is_recorded_at_once() {
    answer("CONFIRMED");
    assertThat(steps.ran()).containsExactly("recordAnswer");
    assertThat(bench.endsPassed()).containsExactly("answerRecorded");
    bench.assertEnded();
  }

  @Test
  void a_corrected_list_is_recorded_after_the_reviewer_has_settled_it() {
    answer("CORRECTED");
    assertThat(steps.ran()).isEmpty();
    bench.complete("settleDiscrepancies", "SETTLED");
    assertThat(steps.ran()).containsExactly("recordAnswer");
    bench.assertEnded();
  }

  @Test
  void a_nil_return_is_recorded_after_the_leader_has_sealed_it() {
    answer("NIL_RETURN");
    assertThat(steps.ran()).isEmpty();
    bench.complete("sealNilReturn", "SEALED");
    assertThat(steps.ran()).containsExactly("recordAnswer");
    bench.assertEnded();
  }

  @Test
  void the_reviewer_returns_a_correction_to_the_clerk() {
    answer("CORRECTED");
    bench.complete("settleDiscrepancies", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("confirmList");
  }

  @Test
  void the_leader_returns_a_nil_return_and_the_clerk_may_answer_otherwise() {
    answer("NIL_RETURN");
    bench.complete("sealNilReturn", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("confirmList");
    bench.complete("confirmList", "CONFIRMED");
    bench.assertEnded();
  }

  @Test
  void a_silent_unit_is_reminded_then_noted_as_overdue_and_may_still_answer() {
    open();
    assertThat(bench.task("confirmList").getDueDate().toInstant()).isEqualTo(DUE);
    bench.clockReaches(REMIND.minusSeconds(1));
    assertThat(steps.ran()).isEmpty();
    bench.clockReaches(REMIND);
    assertThat(steps.ran()).containsExactly("remindUnitOfCheck");
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("remindUnitOfCheck", "noteCheckOverdue");
    assertThat(bench.endsPassed()).containsExactly("overdueNoted", "unitReminded");
    bench.complete("confirmList", "CONFIRMED");
    bench.assertEnded();
  }

  @Test
  void a_unit_that_has_answered_is_not_reminded() {
    answer("CORRECTED");
    assertThat(bench.timers()).isZero();
  }

  @Test
  void closing_the_check_takes_the_list_from_a_unit_that_has_not_answered() {
    open();
    assertThat(bench.tell("RegisterCheckClosed")).isTrue();
    assertThat(bench.openTasks()).isEmpty();
    assertThat(bench.endsPassed()).containsExactly("closedUnanswered");
    bench.assertEnded();
  }

  @Test
  void closing_the_check_ends_a_correction_that_nobody_settled() {
    answer("CORRECTED");
    assertThat(bench.tell("RegisterCheckClosed")).isTrue();
    assertThat(bench.endsPassed()).containsExactly("closedUnsettled");
    assertThat(steps.ran()).isEmpty();
    bench.assertEnded();
  }

  @Test
  void closing_the_check_ends_a_nil_return_that_nobody_sealed() {
    answer("NIL_RETURN");
    assertThat(bench.tell("RegisterCheckClosed")).isTrue();
    assertThat(bench.endsPassed()).containsExactly("closedUnsealed");
    assertThat(steps.ran()).isEmpty();
    bench.assertEnded();
  }

  @Test
  void closing_the_check_finds_nobody_once_the_answer_is_recorded() {
    answer("CONFIRMED");
    assertThat(bench.tell("RegisterCheckClosed")).isFalse();
  }
}
