package org.duban.workflow.models;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The words of the seam to the engine are the words of the diagrams, no more and no fewer. */
class ModelsAndCodeTest {
  /** A due date is waited for by the process itself or handed on to a process that it calls. */
  private static final Pattern DUE_DATE =
      Pattern.compile("(?:\\$\\{|<camunda:in source=\")([a-z][A-Za-z]*At)\\b");

  private static final Pattern OUTCOME = Pattern.compile("outcome == '([A-Z_]+)'");

  @Test
  void every_process_has_its_file_and_every_file_its_process() {
    Map<String, String> drawn =
        models().collect(toMap(m -> m.file().replace(".bpmn", ""), m -> m.process().getId()));
    assertThat(Arrays.stream(ProcessKey.values()).collect(toMap(ProcessKey::file, ProcessKey::id)))
        .isEqualTo(drawn);
  }

  @Test
  void every_decision_has_its_file_and_every_file_its_decision() {
    assertThat(ModelFiles.decisions())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DecisionKey.values()).map(k -> k.id() + ".dmn").toList());
  }

  @Test
  void every_message_is_waited_for_and_no_other() {
    Set<String> drawn =
        models().flatMap(m -> m.all(Message.class).stream()).map(Message::getName).collect(toSet());
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(org.duban.workflow.Message.values())
                .map(org.duban.workflow.Message::text)
                .toList());
  }

  @Test
  void every_due_date_is_waited_for_and_no_other() {
    assertThat(models().flatMap(m -> found(DUE_DATE, m)).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DueDate.values()).map(DueDate::variable).toList());
  }

  @ParameterizedTest
  @EnumSource(value = ProcessKey.class, mode = Mode.EXCLUDE, names = "INSPECTION_CYCLE")
  void a_process_asks_at_its_start_for_the_due_dates_it_waits_for(ProcessKey process) {
    ProcessModel model = ProcessModel.of(process.file() + ".bpmn");
    assertThat(process.needed().stream().map(DueDate::variable))
        .containsExactlyInAnyOrderElementsOf(found(DUE_DATE, model).collect(toSet()));
  }

  @Test
  void gateways_ask_for_outcomes_that_the_code_can_give() {
    assertThat(models().flatMap(m -> found(OUTCOME, m)).collect(toSet()))
        .isSubsetOf(Arrays.stream(Outcome.values()).map(Outcome::name).toList());
  }

  private static Stream<ProcessModel> models() {
    return ModelFiles.processes().stream().map(ProcessModel::of);
  }

  private static Stream<String> found(Pattern pattern, ProcessModel model) {
    return pattern.matcher(model.xml()).results().map((MatchResult r) -> r.group(1));
  }
}
