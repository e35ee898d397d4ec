package org.duban.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.CaseTrace;
import org.duban.workflow.course.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read back of cases that a real engine ran, on models small enough to see through. */
class CamundaTracesTest {
  private static final CaseKey KEY = new CaseKey("2021Q2-990121M001");

  private final ProcessEngine camunda = engine();
  private final CamundaTraces traces = new CamundaTraces();

  private static ProcessEngine engine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration
        .setProcessEngineName("traces")
        .setJdbcUrl("jdbc:h2:mem:traces")
        .setDatabaseSchemaUpdate("create-drop")
        .setHistory("full")
        .setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    return configuration.buildProcessEngine();
  }

  private void deploy(BpmnModelInstance model, String name) {
    camunda
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(name + ".bpmn", model)
        .deploy();
  }

  @BeforeEach
  void deployBoth() {
    traces.engine =
        new Engine() {
          @Override
          ProcessEngine get() {
            return camunda;
          }
        };
    deploy(
        Bpmn.createExecutableProcess("rectification")
            .camundaHistoryTimeToLive(1)
            .startEvent("begin")
            .userTask("writeReport")
            .name("第一版")
            .callActivity("recheck")
            .calledElement("recheck")
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .endEvent("closed")
            .done(),
        "rectification");
    deploy(
        Bpmn.createExecutableProcess("recheck")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("recheckItems")
            .multiInstance()
            .cardinality("2")
            .multiInstanceDone()
            .endEvent()
            .done(),
        "recheck");
    camunda.getRuntimeService().startProcessInstanceByKey("rectification", KEY.value(), Map.of());
  }

  @AfterEach
  void close() {
    camunda.close();
  }

  private void complete(String task) {
    camunda.getTaskService().createTaskQuery().taskDefinitionKey(task).list().stream()
        .limit(1)
        .forEach(t -> camunda.getTaskService().complete(t.getId()));
  }

  private CaseTrace trace(ProcessKey process) {
    return traces.find(process, KEY).orElseThrow();
  }

  private List<String> left(ProcessKey process) {
    return trace(process).visits().stream().filter(Visit::isLeft).map(Visit::node).toList();
  }

  private List<String> open(ProcessKey process) {
    return trace(process).visits().stream().filter(Visit::isOpen).map(Visit::node).toList();
  }

  @Test
  void a_running_case_shows_what_it_left_and_where_it_is() {
    assertThat(left(ProcessKey.RECTIFICATION)).containsExactly("begin");
    assertThat(open(ProcessKey.RECTIFICATION)).containsExactly("writeReport");
  }

  @Test
  void a_case_keeps_the_version_it_began_on_after_a_newer_one_is_deployed() {
    deploy(
        Bpmn.createExecutableProcess("rectification")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("another")
            .endEvent()
            .done(),
        "rectification");

    assertThat(trace(ProcessKey.RECTIFICATION).version()).isEqualTo(1);
    assertThat(trace(ProcessKey.RECTIFICATION).diagram()).contains("第一版");
  }

  @Test
  void caller_and_called_case_know_each_other() {
    complete("writeReport");

    assertThat(trace(ProcessKey.RECTIFICATION).called())
        .containsExactly(new CaseRef(ProcessKey.RECHECK, KEY));
    assertThat(trace(ProcessKey.RECHECK).caller())
        .contains(new CaseRef(ProcessKey.RECTIFICATION, KEY));
  }

  @Test
  void siblings_of_one_task_are_one_stay_that_ends_with_the_last() {
    complete("writeReport");
    complete("recheckItems");
    assertThat(open(ProcessKey.RECHECK)).containsExactly("recheckItems");

    complete("recheckItems");
    assertThat(left(ProcessKey.RECHECK)).containsOnlyOnce("recheckItems");
  }

  @Test
  void a_case_that_has_ended_is_still_read_from_its_history() {
    complete("writeReport");
    complete("recheckItems");
    complete("recheckItems");

    assertThat(open(ProcessKey.RECTIFICATION)).isEmpty();
    assertThat(left(ProcessKey.RECTIFICATION))
        .containsExactly("begin", "writeReport", "recheck", "closed");
  }

  @Test
  void a_case_without_a_process_has_no_trace() {
    assertThat(traces.find(ProcessKey.FILING, KEY)).isEmpty();
  }
}
