package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/self-check.bpmn")
class SelfCheckProcessTest {
  static final Instant REMIND = Instant.parse("2021-07-12T01:00:00Z");
  static final Instant DUE = Instant.parse("2021-07-15T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine = CoveredEngine.covering("selfCheck", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("selfCheck", "2021Q2-530621M008", steps, engine::getProcessEngine);

  private static void open() {
    bench.start(Map.of("remindAt", REMIND, "dueAt", DUE));
  }

  private static void untilReceipt() {
    open();
    bench.complete("writeSelfCheck", "SUBMITTED");
    bench.complete("sealSelfCheck", "SEALED");
  }

  @Test
  void an_accepted_report_is_filed() {
    untilReceipt();
    bench.complete("receiveSelfCheck", "ACCEPTED");
    assertThat(steps.ran()).containsExactly("fileSelfCheck");
    assertThat(bench.endsPassed()).containsExactly("selfCheckFiled");
    bench.assertEnded();
  }

  @Test
  void the_leader_returns_a_report_to_the_clerk() {
    open();
    bench.complete("writeSelfCheck", "SUBMITTED");
    bench.complete("sealSelfCheck", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeSelfCheck");
  }

  @Test
  void a_report_that_the_city_returns_must_be_sealed_again() {
    untilReceipt();
    bench.complete("receiveSelfCheck", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeSelfCheck");
    bench.complete("writeSelfCheck", "SUBMITTED");
    assertThat(bench.openTasks()).containsExactly("sealSelfCheck");
  }

  @Test
  void a_unit_that_has_not_written_is_reminded_before_the_due_date() {
    open();
    assertThat(bench.task("writeSelfCheck").getDueDate().toInstant()).isEqualTo(DUE);
    bench.clockReaches(REMIND.minusSeconds(1));
    assertThat(steps.ran()).isEmpty();
    bench.clockReaches(REMIND);
    assertThat(steps.ran()).containsExactly("remindSelfCheck");
    assertThat(bench.endsPassed()).containsExactly("unitReminded");
    assertThat(bench.openTasks()).containsExactly("writeSelfCheck");
  }

  @Test
  void a_unit_that_has_written_is_not_reminded() {
    untilReceipt();
    assertThat(bench.timers()).isZero();
  }
}
