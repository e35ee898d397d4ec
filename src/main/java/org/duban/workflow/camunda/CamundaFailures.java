package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.deployment.FailedStep;
import org.duban.workflow.deployment.FailedSteps;
import org.duban.workflow.deployment.FailureGone;
import org.duban.workflow.deployment.ModelKey;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class CamundaFailures implements FailedSteps {
  private static final int MOST = 200;
  private static final CaseKey MANY = new CaseKey("BATCH");

  private final Supplier<ProcessEngine> engine;
  private final OfficeClock clock;

  @SuppressWarnings("NullAway")
  protected CamundaFailures() {
    this((Supplier<ProcessEngine>) null, null);
  }

  @Inject
  CamundaFailures(Engine engine, OfficeClock clock) {
    this(engine::get, clock);
  }

  CamundaFailures(Supplier<ProcessEngine> engine, OfficeClock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public List<FailedStep> list() {
    return described(failed().orderByJobRetries().asc().listPage(0, MOST)).stream()
        .sorted(Comparator.comparing(FailedStep::waiting).thenComparing(FailedStep::since))
        .toList();
  }

  @Override
  public FailedStep retry(String id) {
    Job job = failed().jobId(id).singleResult();
    if (job == null) {
      throw new FailureGone();
    }
    FailedStep step = described(List.of(job)).stream().findFirst().orElseThrow(FailureGone::new);
    if (job.getRetries() == 0) {
      management().setJobRetries(id, 1);
    }
    management().setJobDuedate(id, Date.from(clock.instant()));
    return step;
  }

  private JobQuery failed() {
    return management().createJobQuery().withException();
  }

  private List<FailedStep> described(List<Job> jobs) {
    Set<String> ids =
        jobs.stream().map(Job::getProcessInstanceId).filter(Objects::nonNull).collect(toSet());
    Map<String, ProcessInstance> cases =
        ids.isEmpty()
            ? Map.of()
            : engine
                .get()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceIds(ids)
                .list()
                .stream()
                .collect(toMap(ProcessInstance::getId, i -> i));
    Map<String, BpmnModelInstance> models = new HashMap<>();
    return jobs.stream().flatMap(job -> describe(job, cases, models)).toList();
  }

  private Stream<FailedStep> describe(
      Job job, Map<String, ProcessInstance> cases, Map<String, BpmnModelInstance> models) {
    if (job.getProcessInstanceId() == null) {
      // News for many cases at once; only the end of a round of register checks is told so.
      return Stream.of(step(job, ProcessKey.REGISTER_CHECK, MANY, "", null));
    }
    ProcessInstance instance = cases.get(job.getProcessInstanceId());
    String activity = activityOf(job);
    if (instance == null || activity == null) {
      return Stream.empty();
    }
    BpmnModelInstance model =
        models.computeIfAbsent(
            job.getProcessDefinitionId(),
            d -> engine.get().getRepositoryService().getBpmnModelInstance(d));
    ModelElementInstance element = model.getModelElementById(activity);
    String name = element == null ? null : element.getAttributeValue("name");
    return ModelKey.ofProcess(job.getProcessDefinitionId().split(":")[0])
        .flatMap(ModelKey::process)
        .stream()
        .map(process -> step(job, process, new CaseKey(instance.getBusinessKey()), activity, name));
  }

  private FailedStep step(
      Job job, ProcessKey process, CaseKey key, String activity, @Nullable String name) {
    return new FailedStep(
        job.getId(),
        process,
        key,
        activity,
        name == null ? activity : name,
        failedAt(job),
        nextTry(job),
        cause(job));
  }

  private @Nullable String activityOf(Job job) {
    if (job.getFailedActivityId() != null) {
      return job.getFailedActivityId();
    }
    return Optional.ofNullable(
            management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult())
        .map(definition -> definition.getActivityId())
        .orElse(null);
  }

  private Instant failedAt(Job job) {
    return engine
        .get()
        .getHistoryService()
        .createHistoricJobLogQuery()
        .jobId(job.getId())
        .failureLog()
        .orderByTimestamp()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(HistoricJobLog::getTimestamp)
        .orElse(job.getCreateTime())
        .toInstant();
  }

  private @Nullable Instant nextTry(Job job) {
    if (job.getRetries() == 0) {
      return null;
    }
    return job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
  }

  private String cause(Job job) {
    String trace = management().getJobExceptionStacktrace(job.getId());
    return trace == null
        ? String.valueOf(job.getExceptionMessage())
        : RootCause.ofStackTrace(trace);
  }

  private ManagementService management() {
    return engine.get().getManagementService();
  }
}
