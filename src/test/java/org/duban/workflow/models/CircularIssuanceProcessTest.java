package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/circular-issuance.bpmn")
class CircularIssuanceProcessTest {
  static final FakeSteps steps = new FakeSteps();

  @RegisterExtension
  static final ProcessEngineCoverageExtension engine =
      CoveredEngine.covering("circularIssuance", steps);

  @RegisterExtension
  static final ProcessBench bench =
      new ProcessBench("circularIssuance", "2021Q2", steps, engine::getProcessEngine);

  private static void untilReview() {
    bench.start(Map.of());
    bench.complete("editDraft", "SUBMITTED");
  }

  private static void untilSigning() {
    untilReview();
    bench.complete("reviewDraft", "APPROVED");
  }

  @Test
  void the_draft_is_made_from_the_data_before_anybody_edits_it() {
    bench.start(Map.of());
    assertThat(steps.ran()).containsExactly("draftCircular");
    assertThat(bench.openTasks()).containsExactly("editDraft");
  }

  @Test
  void a_signed_circular_is_numbered_first_and_then_issued() {
    untilSigning();
    assertThat(steps.ran()).containsExactly("draftCircular");
    bench.complete("signCircular", "SIGNED");
    assertThat(steps.ran()).containsExactly("draftCircular", "numberCircular", "issueCircular");
    assertThat(bench.endsPassed()).containsExactly("circularIssued");
    bench.assertEnded();
  }

  @Test
  void the_section_chief_returns_the_draft_without_drafting_it_anew() {
    untilReview();
    bench.complete("reviewDraft", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("editDraft");
    assertThat(steps.ran()).containsExactly("draftCircular");
  }

  @Test
  void the_leader_returns_the_circular_to_its_author() {
    untilSigning();
    bench.complete("signCircular", "RETURNED");
    assertThat(bench.openTasks()).containsExactly("editDraft");
  }

  @Test
  void the_leader_returns_the_circular_to_the_section_chief() {
    untilSigning();
    bench.complete("signCircular", "RETURNED_REVIEW");
    assertThat(bench.openTasks()).containsExactly("reviewDraft");
  }

  @Test
  void a_returned_circular_can_be_signed_in_the_second_attempt() {
    untilSigning();
    bench.complete("signCircular", "RETURNED");
    bench.complete("editDraft", "SUBMITTED");
    bench.complete("reviewDraft", "APPROVED");
    bench.complete("signCircular", "SIGNED");
    bench.assertEnded();
  }

  @Test
  void a_section_chief_cannot_sign() {
    untilReview();
    assertThatThrownBy(() -> bench.complete("reviewDraft", "SIGNED"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("isDraftApproved");
    assertThat(bench.openTasks()).containsExactly("reviewDraft");
  }

  @Test
  void a_number_that_cannot_be_given_stops_before_the_issue_and_keeps_the_signature() {
    steps.on(
        "numberCircular",
        execution -> {
          throw new IllegalStateException("no number left");
        });
    untilSigning();
    assertThatThrownBy(() -> bench.complete("signCircular", "SIGNED"))
        .hasMessageContaining("no number left");
    assertThat(bench.openTasks()).isEmpty();
    assertThat(steps.ran()).doesNotContain("issueCircular");
    bench.assertRunning();
  }
}
