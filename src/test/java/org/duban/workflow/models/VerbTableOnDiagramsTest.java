package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.duban.circular.CircularTakesBack;
import org.duban.recheck.RecheckTakesBack;
import org.duban.rectification.RectificationTakesBack;
import org.duban.register.FilingTakesBack;
import org.duban.registercheck.RegisterCheckTakesBack;
import org.duban.selfcheck.SelfCheckTakesBack;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;
import org.duban.workflow.handling.Verb;
import org.duban.workflow.handling.VerbTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table of verbs says of going back, held against the diagrams on a running engine. */
class VerbTableOnDiagramsTest {
  private static final VerbTable TABLE = new VerbTable();
  private static final FakeSteps STEPS = new FakeSteps();
  private static ProcessEngine engine;

  @BeforeAll
  static void deploy() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("verbs");
    configuration.setJdbcUrl("jdbc:h2:mem:verbs");
    configuration.setDatabaseSchemaUpdate("create-drop");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setBeans(Map.of("step", STEPS));
    engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment();
    for (ProcessKey process : ProcessKey.values()) {
      deployment.addClasspathResource("processes/" + process.file() + ".bpmn");
    }
    deployment.deploy();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static Stream<VerbTable.Row> rows() {
    return TABLE.rows().stream();
  }

  @Test
  void every_task_of_every_diagram_has_its_line_and_every_line_its_task() {
    Set<String> drawn =
        ModelFiles.processes().stream()
            .map(ProcessModel::of)
            .flatMap(
                m -> m.all(UserTask.class).stream().map(t -> m.process().getId() + " " + t.getId()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows().map(r -> r.process().id() + " " + r.task()))
        .containsExactlyInAnyOrderElementsOf(drawn);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_task_can_be_returned_where_a_flow_leads_back_from_it(VerbTable.Row row) {
    Set<List<String>> onward = ways(row, outcome -> !isReturn(outcome));
    Set<List<String>> back = ways(row, VerbTableOnDiagramsTest::isReturn);
    back.removeAll(onward);

    assertThat(row.refusal(Verb.RETURN).isEmpty()).as("%s", back).isEqualTo(!back.isEmpty());
  }

  static Stream<TakesBack> features() {
    return Stream.of(
        new RectificationTakesBack(null),
        new FilingTakesBack(null),
        new RegisterCheckTakesBack(null),
        new CircularTakesBack(null),
        new RecheckTakesBack(null),
        new SelfCheckTakesBack(null));
  }

  @ParameterizedTest
  @MethodSource("features")
  void every_way_back_leads_on_its_diagram_from_the_next_task_to_the_one_before(TakesBack feature) {
    assertThat(feature.ways()).isNotEmpty();
    feature
        .ways()
        .forEach(
            (way, outcome) ->
                assertThat(leave(feature.process(), way.next(), outcome))
                    .as("%s on %s", way, outcome)
                    .containsExactly(way.done()));
  }

  @Test
  void the_tasks_that_the_table_lets_be_taken_back_are_those_that_a_feature_has_a_way_for() {
    Set<String> ways =
        features()
            .flatMap(f -> f.ways().keySet().stream().map(w -> f.process() + " " + w.done()))
            .collect(Collectors.toSet());

    assertThat(
            rows()
                .filter(r -> r.refusal(Verb.TAKE_BACK).isEmpty())
                .map(r -> r.process() + " " + r.task()))
        .containsExactlyInAnyOrderElementsOf(ways);
  }

  private static boolean isReturn(Outcome outcome) {
    return outcome.name().startsWith("RETURNED");
  }

  /** Where the diagram leads from the task, for every outcome of the kind that its flows name. */
  private static Set<List<String>> ways(VerbTable.Row row, Predicate<Outcome> kind) {
    return Stream.of(Outcome.values())
        .filter(kind)
        .filter(outcome -> knows(row.process(), outcome))
        .map(outcome -> leave(row.process(), row.task(), outcome))
        .filter(tasks -> !tasks.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean knows(ProcessKey process, Outcome outcome) {
    return ModelFiles.processes().stream()
        .map(ProcessModel::of)
        .filter(m -> m.process().getId().equals(process.id()))
        .flatMap(m -> m.all(SequenceFlow.class).stream())
        .map(SequenceFlow::getConditionExpression)
        .anyMatch(c -> c != null && c.getTextContent().contains("'" + outcome.name() + "'"));
  }

  /** The tasks that are open after this one was left on the outcome; none when it cannot be. */
  static List<String> leave(ProcessKey process, String task, Outcome outcome) {
    Map<String, Object> variables = new TreeMap<>();
    for (DueDate due : DueDate.values()) {
      variables.put(due.variable(), "2099-01-01T00:00:00Z");
    }
    var instance =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(process.id())
            .startBeforeActivity(task)
            .setVariables(variables)
            .execute();
    try {
      Task open =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceId(instance.getId())
              .taskDefinitionKey(task)
              .singleResult();
      engine.getTaskService().complete(open.getId(), Map.of("outcome", outcome.name()));
      runSteps(instance.getId());
      return engine
          .getTaskService()
          .createTaskQuery()
          .processInstanceId(instance.getId())
          .list()
          .stream()
          .map(Task::getTaskDefinitionKey)
          .toList();
    } catch (ProcessEngineException noSuchFlow) {
      return List.of();
    } finally {
      if (engine
              .getRuntimeService()
              .createProcessInstanceQuery()
              .processInstanceId(instance.getId())
              .count()
          > 0) {
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "tried");
      }
    }
  }

  private static void runSteps(String instance) {
    List<Job> jobs = jobs(instance);
    while (!jobs.isEmpty()) {
      jobs.forEach(j -> engine.getManagementService().executeJob(j.getId()));
      jobs = jobs(instance);
    }
  }

  private static List<Job> jobs(String instance) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance)
        .messages()
        .list();
  }
}
