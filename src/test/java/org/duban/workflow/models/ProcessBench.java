package org.duban.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Drives one case by hand: people's tasks are completed, steps and due timers are executed as jobs,
 * messages are told as the product tells them. The clock stands at {@link #START} until moved.
 */
final class ProcessBench implements BeforeEachCallback, AfterEachCallback {
  static final Instant START = Instant.parse("2021-07-01T01:00:00Z");

  private final String processId;
  private final String key;
  private final FakeSteps steps;
  private final Supplier<ProcessEngine> engine;

  ProcessBench(String processId, String key, FakeSteps steps, Supplier<ProcessEngine> engine) {
    this.processId = processId;
    this.key = key;
    this.steps = steps;
    this.engine = engine;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    steps.forget();
    ClockUtil.setCurrentTime(Date.from(START));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ClockUtil.reset();
  }

  /** Starts the case with due dates as ISO text, as the product does. */
  void start(Map<String, Instant> dues) {
    Map<String, Object> variables = new TreeMap<>();
    dues.forEach((name, instant) -> variables.put(name, instant.toString()));
    engine().getRuntimeService().startProcessInstanceByKey(processId, key, variables);
    runSteps();
  }

  /** Completes the one open task of this id and runs the steps that follow. */
  void complete(String task, String outcome) {
    engine()
        .getTaskService()
        .complete(task(task).getId(), Map.<String, Object>of("outcome", outcome));
    runSteps();
  }

  Task task(String id) {
    return engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(key)
        .taskDefinitionKey(id)
        .singleResult();
  }

  /** Ids of the open tasks, sorted. */
  List<String> openTasks() {
    return engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(key)
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Runs every step that is due, and the steps that follow from it; timers stay. */
  void runSteps() {
    execute(engine().getManagementService().createJobQuery().messages());
  }

  /** Moves the clock and executes the timers that are due by then, with the steps that follow. */
  void clockReaches(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
    execute(engine().getManagementService().createJobQuery().timers().duedateLowerThan(next()));
    runSteps();
  }

  private static Date next() {
    return new Date(ClockUtil.getCurrentTime().getTime() + 1);
  }

  /** Number of timers that still run. */
  long timers() {
    return engine().getManagementService().createJobQuery().timers().count();
  }

  private void execute(JobQuery query) {
    List<Job> jobs = query.list();
    while (!jobs.isEmpty()) {
      jobs.forEach(
          job -> {
            if (exists(job)) {
              engine().getManagementService().executeJob(job.getId());
            }
          });
      jobs = query.list();
    }
  }

  private boolean exists(Job job) {
    return engine().getManagementService().createJobQuery().jobId(job.getId()).count() == 1;
  }

  /**
   * Tells a message to whoever waits for it under the case's key.
   *
   * @return whether somebody waited
   */
  boolean tell(String message) {
    List<Execution> waiting = waitingFor(message);
    waiting.forEach(e -> engine().getRuntimeService().messageEventReceived(message, e.getId()));
    runSteps();
    return !waiting.isEmpty();
  }

  List<Execution> waitingFor(String message) {
    return engine()
        .getRuntimeService()
        .createExecutionQuery()
        .processDefinitionKey(processId)
        .processInstanceBusinessKey(key)
        .messageEventSubscriptionName(message)
        .list();
  }

  /** The end events passed so far, sorted. */
  List<String> endsPassed() {
    return history().createHistoricActivityInstanceQuery().finished().list().stream()
        .filter(a -> a.getActivityType().toLowerCase().endsWith("endevent"))
        .filter(a -> a.getProcessDefinitionKey().equals(processId))
        .map(HistoricActivityInstance::getActivityId)
        .sorted()
        .toList();
  }

  void assertRunning() {
    assertThat(instances()).as("running cases").isEqualTo(1);
  }

  /** Asserts that nothing of the case is left, neither token nor timer. */
  void assertEnded() {
    assertThat(instances()).as("running cases").isZero();
    assertThat(timers()).as("timers left").isZero();
  }

  private long instances() {
    return engine()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(processId)
        .processInstanceBusinessKey(key)
        .count();
  }

  ProcessEngine engine() {
    return engine.get();
  }

  private HistoryService history() {
    return engine().getHistoryService();
  }
}
