package org.duban.workflow.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.workflow.ProcessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk along the diagrams that the product ships. */
class ProcessDiagramTest {
  private static final Instant NOW = Instant.parse("2021-07-01T01:00:00Z");

  private static ProcessDiagram diagram(ProcessKey process) {
    try {
      return DiagramReader.read(Files.readString(Path.of("bpmn", process.file() + ".bpmn")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> after(ProcessKey process, String node) {
    return diagram(process).after(node).stream()
        .map(step -> step.answer() + "→" + step.node().name())
        .toList();
  }

  @Test
  void a_task_without_a_choice_leads_to_the_next_task() {
    assertThat(after(ProcessKey.RECTIFICATION, "acknowledgeOrder")).containsExactly("→填写整改情况");
  }

  @Test
  void each_answer_leads_to_its_own_task() {
    assertThat(after(ProcessKey.RECTIFICATION, "sealReport"))
        .containsExactlyInAnyOrder("报县级审核→县级审核", "直报市级→市级审核", "退回经办人→填写整改情况");
  }

  @Test
  void a_return_names_where_to_and_never_the_task_itself() {
    assertThat(after(ProcessKey.RECTIFICATION, "reviewByCounty"))
        .containsExactlyInAnyOrder("通过→市级审核", "退回经办人→填写整改情况", "退回负责人→审签并盖章");
  }

  @Test
  void a_called_case_is_waited_for_and_its_result_leads_on_or_to_the_end() {
    assertThat(after(ProcessKey.RECTIFICATION, "reviewByCity")).contains("通过→复核");
    assertThat(after(ProcessKey.RECTIFICATION, "recheck"))
        .containsExactlyInAnyOrder("问题是否全部整改到位？否→填写整改情况", "问题是否全部整改到位？是→整改已销号");
  }

  @Test
  void what_runs_beside_the_case_ends_without_leading_back_into_it() {
    assertThat(after(ProcessKey.RECTIFICATION, "decideExtension"))
        .hasSize(1)
        .allSatisfy(step -> assertThat(step).startsWith("→"));
    assertThat(diagram(ProcessKey.RECTIFICATION).after("decideExtension"))
        .allSatisfy(step -> assertThat(step.node().kind()).isEqualTo(DiagramNode.Kind.END));
  }

  @Test
  void a_case_at_a_fork_of_events_rests_at_what_it_awaits() {
    assertThat(diagram(ProcessKey.INSPECTION_CYCLE).restingAt("awaitRegisterChecks"))
        .extracting(DiagramNode::name)
        .containsExactlyInAnyOrder("各单位已全部答复", "核对期限已到");
  }

  @Test
  void a_node_that_the_diagram_does_not_have_leads_nowhere() {
    assertThat(diagram(ProcessKey.FILING).after("nowhere")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProcessKey.class)
  void every_task_has_a_role_and_leads_somewhere(ProcessKey process) {
    ProcessDiagram diagram = diagram(process);
    List<DiagramNode> tasks = userTasks(process).flatMap(id -> diagram.node(id).stream()).toList();
    assertThat(tasks).isNotEmpty();
    for (DiagramNode task : tasks) {
      assertThat(task.doneBy()).as(task.id()).isPresent();
      assertThat(diagram.after(task.id())).as(task.id()).isNotEmpty();
      assertThat(diagram.after(task.id()))
          .as(task.id())
          .allSatisfy(step -> assertThat(step.node().name()).isNotEmpty());
    }
  }

  private static Stream<String> userTasks(ProcessKey process) {
    try {
      return Pattern.compile("<bpmn:userTask id=\"(\\w+)\"")
          .matcher(Files.readString(Path.of("bpmn", process.file() + ".bpmn")))
          .results()
          .map(m -> m.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_role_of_a_task_is_read_from_the_diagram() {
    assertThat(diagram(ProcessKey.RECTIFICATION).node("reviewByCounty").orElseThrow().doneBy())
        .contains(Role.COUNTY_SUPERVISOR);
  }

  @Test
  void of_a_choice_only_the_arrow_that_was_taken_is_marked() {
    var taken =
        diagram(ProcessKey.RECTIFICATION)
            .taken(
                List.of(
                    left("rectificationOrdered"),
                    left("acknowledgeOrder"),
                    left("joinWriting"),
                    left("writeReport"),
                    left("joinSealing"),
                    left("sealReport"),
                    left("isReportSealed"),
                    left("joinCountyReview"),
                    open("reviewByCounty")));

    assertThat(taken)
        .contains("isReportSealedSealed", "joinCountyReviewToReviewByCounty")
        .doesNotContain("isReportSealedSealedDirect", "isReportSealedReturned")
        .doesNotContain("reviewByCountyToIsReportApprovedByCounty");
  }

  @Test
  void a_second_round_marks_both_answers_of_a_choice() {
    var taken =
        diagram(ProcessKey.RECTIFICATION)
            .taken(
                List.of(
                    left("isReportSealed"),
                    left("joinUnitReturns"),
                    left("joinWriting"),
                    left("writeReport"),
                    left("joinSealing"),
                    left("sealReport"),
                    left("isReportSealed"),
                    left("joinCountyReview"),
                    open("reviewByCounty")));

    assertThat(taken).contains("isReportSealedReturned", "isReportSealedSealed");
  }

  @Test
  void what_was_interrupted_took_no_arrow() {
    var visit = new Visit("writeReport", NOW, NOW, true);

    assertThat(diagram(ProcessKey.RECTIFICATION).taken(List.of(visit))).isEmpty();
  }

  private static Visit left(String node) {
    return new Visit(node, NOW, NOW, false);
  }

  private static Visit open(String node) {
    return new Visit(node, NOW, null, false);
  }
}
