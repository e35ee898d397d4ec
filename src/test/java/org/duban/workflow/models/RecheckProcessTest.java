package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/recheck.bpmn")
class RecheckProcessTest {
  static final Instant DUE = Instant.parse("2021-08-02T09:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine = CoveredEngine.covering("recheck", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("recheck", "2021Q2-530621M008", steps, engine::getProcessEngine);

  private static void open() {
    bench.start(Map.of("recheckDueAt", DUE));
  }

  @Test
  void the_machine_looks_first_and_the_inspector_has_a_due_date() {
    open();
    assertThat(steps.ran()).containsExactly("checkMechanically");
    assertThat(bench.openTasks()).containsExactly("recheckItems");
    assertThat(bench.task("recheckItems").getDueDate().toInstant()).isEqualTo(DUE);
  }

  @Test
  void a_confirmed_recheck_is_concluded() {
    open();
    bench.complete("recheckItems", "DECIDED");
    bench.complete("confirmRecheck", "CONFIRMED");
    assertThat(steps.ran()).containsExactly("checkMechanically", "concludeRecheck");
    assertThat(bench.endsPassed()).containsExactly("recheckConcluded");
    bench.assertEnded();
  }

  @Test
  void a_returned_recheck_goes_back_to_the_inspector_without_a_second_machine_pass() {
    open();
    bench.complete("recheckItems", "DECIDED");
    bench.complete("confirmRecheck", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("recheckItems");
    assertThat(steps.ran()).containsExactly("checkMechanically");
  }

  @Test
  void an_inspector_who_is_late_is_reminded_and_keeps_the_task() {
    open();
    bench.clockReaches(DUE.minusSeconds(1));
    assertThat(steps.ran()).doesNotContain("remindInspector");
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("checkMechanically", "remindInspector");
    assertThat(bench.openTasks()).containsExactly("recheckItems");
    assertThat(bench.endsPassed()).containsExactly("inspectorReminded");
  }
}
