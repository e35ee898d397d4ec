package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.FailedSteps;
import org.duban.workflow.deployment.FailureGone;
import org.duban.workflow.deployment.ModelKey;

@ApplicationScoped
@Transactional
class CamundaFailures implements FailedSteps {
  private static final int MOST = 200;

  @Inject private Engine engine;
  @Inject private OfficeClock clock;

  @Override
  public List<FailedStep> list() {
    // A failure in a called process is reported again for each process around it, without a job.
    return described(
        failures().orderByIncidentTimestamp().asc().listPage(0, MOST).stream()
            .filter(incident -> incident.getConfiguration() != null)
            .toList());
  }

  @Override
  public FailedStep retry(String id) {
    Incident incident = failures().incidentId(id).singleResult();
    if (incident == null || incident.getConfiguration() == null) {
      throw new FailureGone();
    }
    FailedStep step =
        described(List.of(incident)).stream().findFirst().orElseThrow(FailureGone::new);
    management().setJobRetries(incident.getConfiguration(), 1);
    management().setJobDuedate(incident.getConfiguration(), Date.from(clock.instant()));
    return step;
  }

  private IncidentQuery failures() {
    return engine
        .get()
        .getRuntimeService()
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
  }

  private List<FailedStep> described(List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return List.of();
    }
    Map<String, ProcessInstance> cases =
        engine
            .get()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceIds(
                incidents.stream().map(Incident::getProcessInstanceId).collect(toSet()))
            .list()
            .stream()
            .collect(toMap(ProcessInstance::getId, i -> i));
    Map<String, BpmnModelInstance> models = new HashMap<>();
    return incidents.stream()
        .flatMap(
            i ->
                Stream.ofNullable(cases.get(i.getProcessInstanceId()))
                    .flatMap(instance -> describe(i, instance, models)))
        .toList();
  }

  private Stream<FailedStep> describe(
      Incident incident, ProcessInstance instance, Map<String, BpmnModelInstance> models) {
    String definition = incident.getProcessDefinitionId();
    BpmnModelInstance model =
        models.computeIfAbsent(
            definition, d -> engine.get().getRepositoryService().getBpmnModelInstance(d));
    ModelElementInstance step = model.getModelElementById(incident.getActivityId());
    String name = step == null ? null : step.getAttributeValue("name");
    return ModelKey.ofProcess(definition.split(":")[0]).flatMap(ModelKey::process).stream()
        .map(
            process ->
                new FailedStep(
                    incident.getId(),
                    process,
                    new CaseKey(instance.getBusinessKey()),
                    incident.getActivityId(),
                    name == null ? incident.getActivityId() : name,
                    failedAt(incident),
                    cause(incident)));
  }

  private static Instant failedAt(Incident incident) {
    return incident.getIncidentTimestamp().toInstant();
  }

  private String cause(Incident incident) {
    String trace = management().getJobExceptionStacktrace(incident.getConfiguration());
    return trace == null
        ? String.valueOf(incident.getIncidentMessage())
        : RootCause.ofStackTrace(trace);
  }

  private ManagementService management() {
    return engine.get().getManagementService();
  }
}
