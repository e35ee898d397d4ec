package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.duban.shared.CaseKey;

/** Tiny processes around {@link Probe}, deployed beside the real ones. */
@ApplicationScoped
public class ProbeProcesses {
  public ProcessEngine camunda() {
    return ProcessEngines.getProcessEngine("duban");
  }

  /** Deploys the process of one service task, which runs at once or as a job. */
  public String deploy(String id, boolean async) {
    var task =
        Bpmn.createExecutableProcess(id)
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .serviceTask("probeStep")
            .camundaDelegateExpression("${step}");
    if (async) {
      task.camundaAsyncBefore();
    }
    camunda()
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(id + ".bpmn", task.endEvent().done())
        .deploy();
    return id;
  }

  /** Deploys a process that waits for the instant in {@code dueAt} and then runs the step. */
  public String deployTimer(String id) {
    camunda()
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            id + ".bpmn",
            Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("${dueAt}")
                .serviceTask("probeStep")
                .camundaDelegateExpression("${step}")
                .endEvent()
                .done())
        .deploy();
    return id;
  }

  public void start(String process, CaseKey key) {
    camunda().getRuntimeService().startProcessInstanceByKey(process, key.value());
  }

  public void start(String process, CaseKey key, Instant dueAt) {
    camunda()
        .getRuntimeService()
        .startProcessInstanceByKey(process, key.value(), Map.of("dueAt", dueAt.toString()));
  }

  public boolean isRunning(CaseKey key) {
    return camunda()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(key.value())
            .count()
        > 0;
  }

  public long incidents(CaseKey key) {
    return camunda()
        .getRuntimeService()
        .createIncidentQuery()
        .processInstanceId(instanceOf(key))
        .count();
  }

  public void retry(CaseKey key) {
    String job =
        camunda()
            .getManagementService()
            .createJobQuery()
            .processInstanceId(instanceOf(key))
            .singleResult()
            .getId();
    camunda().getManagementService().setJobRetries(job, 1);
    camunda().getManagementService().setJobDuedate(job, new Date(0));
  }

  private String instanceOf(CaseKey key) {
    return camunda()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .singleResult()
        .getId();
  }

  /** Waits until something is so, at most two minutes: many cases may wait for the jobs. */
  public static void await(BooleanSupplier condition) {
    await("it", condition);
  }

  /** The same; {@code what} is named when it does not come about. */
  public static void await(String what, BooleanSupplier condition) {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(patience)) {
        throw new AssertionError(what + " did not happen within two minutes");
      }
      LockSupport.parkNanos(50_000_000);
    }
  }
}
