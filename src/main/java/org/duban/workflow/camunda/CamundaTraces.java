package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.CaseTrace;
import org.duban.workflow.course.CaseTraces;
import org.duban.workflow.course.Visit;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class CamundaTraces implements CaseTraces {
  /** The engine wraps the siblings of one task into a body of its own making. */
  private static final String BODY = "#multiInstanceBody";

  @Inject Engine engine;

  @Override
  public Optional<CaseTrace> find(ProcessKey process, CaseKey key) {
    return history()
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process.id())
        .processInstanceBusinessKey(key.value())
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(this::trace);
  }

  private CaseTrace trace(HistoricProcessInstance run) {
    return new CaseTrace(
        run.getProcessDefinitionVersion(),
        diagram(run.getProcessDefinitionId()),
        visits(run),
        called(run),
        caller(run));
  }

  private List<Visit> visits(HistoricProcessInstance run) {
    List<HistoricActivityInstance> all =
        history()
            .createHistoricActivityInstanceQuery()
            .processInstanceId(run.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    Set<String> bodies =
        all.stream()
            .map(HistoricActivityInstance::getActivityId)
            .filter(id -> id.endsWith(BODY))
            .map(CamundaTraces::nodeOf)
            .collect(toSet());
    return all.stream()
        .filter(visit -> !bodies.contains(visit.getActivityId()))
        .map(
            visit ->
                new Visit(
                    nodeOf(visit.getActivityId()),
                    visit.getStartTime().toInstant(),
                    visit.getEndTime() == null ? null : visit.getEndTime().toInstant(),
                    visit.isCanceled()))
        .toList();
  }

  private static String nodeOf(String activity) {
    return activity.endsWith(BODY)
        ? activity.substring(0, activity.length() - BODY.length())
        : activity;
  }

  private List<CaseRef> called(HistoricProcessInstance run) {
    return history()
        .createHistoricProcessInstanceQuery()
        .superProcessInstanceId(run.getId())
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .map(CamundaTraces::ref)
        .distinct()
        .toList();
  }

  private @Nullable CaseRef caller(HistoricProcessInstance run) {
    if (run.getSuperProcessInstanceId() == null) {
      return null;
    }
    HistoricProcessInstance caller =
        history()
            .createHistoricProcessInstanceQuery()
            .processInstanceId(run.getSuperProcessInstanceId())
            .singleResult();
    return caller == null ? null : ref(caller);
  }

  private static CaseRef ref(HistoricProcessInstance run) {
    return new CaseRef(
        ProcessKey.of(run.getProcessDefinitionKey()), new CaseKey(run.getBusinessKey()));
  }

  private String diagram(String definition) {
    try (InputStream in = engine.get().getRepositoryService().getProcessModel(definition)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HistoryService history() {
    return engine.get().getHistoryService();
  }
}
