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

@Deployment(resources = "processes/filing.bpmn")
class FilingProcessTest {
  static final Instant DUE = Instant.parse("2021-07-08T10:00:00Z");
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine = CoveredEngine.covering("filing", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("filing", "BA-2021-0001", steps, engine::getProcessEngine);

  private static void open() {
    bench.start(Map.of("dueAt", DUE));
  }

  private static void untilApproval() {
    open();
    bench.complete("writeFiling", "SUBMITTED");
  }

  private static void untilCountyReview() {
    untilApproval();
    bench.complete("approveFiling", "APPROVED");
  }

  private static void untilCityReview() {
    untilCountyReview();
    bench.complete("reviewFilingByCounty", "APPROVED");
  }

  @Test
  void a_filing_approved_by_unit_county_and_city_enters_the_register() {
    untilCityReview();
    bench.complete("reviewFilingByCity", "APPROVED");
    assertThat(steps.ran()).containsExactly("enterFiling");
    assertThat(bench.endsPassed()).containsExactly("filed");
    bench.assertEnded();
  }

  @Test
  void a_municipal_department_files_with_the_city_directly() {
    untilApproval();
    bench.complete("approveFiling", "APPROVED_DIRECT");
    assertThat(bench.openTasks()).containsExactly("reviewFilingByCity");
  }

  @Test
  void a_withdrawn_filing_ends_without_touching_the_register() {
    open();
    bench.complete("writeFiling", "WITHDRAWN");
    assertThat(steps.ran()).containsExactly("closeFiling");
    assertThat(bench.endsPassed()).containsExactly("filingEnded");
    bench.assertEnded();
  }

  @Test
  void a_filing_that_the_city_refuses_ends_without_touching_the_register() {
    untilCityReview();
    bench.complete("reviewFilingByCity", "REFUSED");
    assertThat(steps.ran()).containsExactly("closeFiling");
    assertThat(bench.endsPassed()).containsExactly("filingEnded");
    bench.assertEnded();
  }

  @Test
  void only_the_city_can_refuse() {
    untilCountyReview();
    assertThatThrownBy(() -> bench.complete("reviewFilingByCounty", "REFUSED"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("isFilingApprovedByCounty");
    assertThat(bench.openTasks()).containsExactly("reviewFilingByCounty");
  }

  @Test
  void the_unit_leader_returns_a_filing_to_the_clerk_who_may_then_withdraw_it() {
    untilApproval();
    bench.complete("approveFiling", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeFiling");
    bench.complete("writeFiling", "WITHDRAWN");
    bench.assertEnded();
  }

  @Test
  void the_county_returns_a_filing_to_the_clerk() {
    untilCountyReview();
    bench.complete("reviewFilingByCounty", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeFiling");
  }

  @Test
  void the_city_returns_a_filing_to_the_clerk() {
    untilCityReview();
    bench.complete("reviewFilingByCity", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("writeFiling");
  }

  @Test
  void a_county_that_is_late_is_reminded_once_and_keeps_the_task() {
    untilCountyReview();
    assertThat(bench.task("reviewFilingByCounty").getDueDate().toInstant()).isEqualTo(DUE);
    bench.clockReaches(DUE.minusSeconds(1));
    assertThat(steps.ran()).isEmpty();
    bench.clockReaches(DUE);
    bench.clockReaches(DUE.plusSeconds(86_400));
    assertThat(steps.ran()).containsExactly("remindCountyReviewer");
    assertThat(bench.endsPassed()).containsExactly("countyReminded");
    assertThat(bench.openTasks()).containsExactly("reviewFilingByCounty");
  }

  @Test
  void a_city_reviewer_who_is_late_is_reminded_and_keeps_the_task() {
    untilCityReview();
    assertThat(bench.task("reviewFilingByCity").getDueDate().toInstant()).isEqualTo(DUE);
    bench.clockReaches(DUE);
    assertThat(steps.ran()).containsExactly("remindCityReviewer");
    assertThat(bench.endsPassed()).containsExactly("cityReminded");
    assertThat(bench.openTasks()).containsExactly("reviewFilingByCity");
  }

  @Test
  void nobody_is_reminded_of_a_filing_that_lies_with_its_unit() {
    untilApproval();
    assertThat(bench.timers()).isZero();
  }
}
