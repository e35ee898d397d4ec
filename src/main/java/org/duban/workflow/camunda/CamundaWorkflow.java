package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.CaseAlreadyRuns;
import org.duban.workflow.DueDate;
import org.duban.workflow.Message;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.Workflow;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Desk;
import org.duban.workflow.handling.Drafts;
import org.duban.workflow.handling.ObjectionsAnswered;
import org.duban.workflow.handling.SubstituteFourEyes;

@ApplicationScoped
@Transactional
class CamundaWorkflow implements Workflow {
  @Inject private Engine engine;
  @Inject private WorkItems book;
  @Inject private CurrentUser currentUser;
  @Inject private OfficeClock clock;
  @Inject private SubstituteFourEyes fourEyes;
  @Inject private ObjectionsAnswered objections;
  @Inject private Drafts drafts;
  @Inject private Desk desk;

  @Override
  public void start(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {
    if (!dues.keySet().containsAll(process.needed())) {
      throw new IllegalArgumentException(process + " needs " + process.needed() + ", got " + dues);
    }
    if (!running(process, key).isEmpty()) {
      throw new CaseAlreadyRuns(key);
    }
    camunda()
        .getRuntimeService()
        .startProcessInstanceByKey(process.id(), key.value(), variables(dues));
  }

  @Override
  public WorkItem workItem(TaskId id) {
    WorkItem item = locked(id);
    item.checkMayBeDoneBy(currentUser.actor());
    return item;
  }

  @Override
  public void claim(TaskId id) {
    WorkItem item = locked(id);
    // Before it changes hands, so that the record names the absent person it is taken for.
    desk.record(item, Deed.CLAIMED, List.of(), "");
    item.claim(currentUser.actor());
  }

  @Override
  public void release(TaskId id) {
    WorkItem item = locked(id);
    desk.record(item, Deed.RELEASED, List.of(), "");
    item.release(currentUser.actor());
  }

  @Override
  public void complete(TaskId id, Outcome outcome, String opinion) {
    Actor actor = currentUser.actor();
    WorkItem item = locked(id);
    item.done(actor, outcome, opinion, clock.instant());
    fourEyes.check(item);
    objections.check(item, opinion);
    drafts.dropOf(actor.user().id(), id);
    // A task among several siblings keeps its outcome to itself: they would fight over one
    // variable.
    Map<String, Object> variables =
        item.getBatch() > 0 ? Map.of() : Map.of("outcome", outcome.name());
    as(actor.user(), () -> camunda().getTaskService().complete(id.value(), variables));
  }

  @Override
  public void takeBack(TaskId next, Outcome outcome) {
    WorkItem item = locked(next);
    item.withdraw(clock.instant());
    as(
        currentUser.get(),
        () -> camunda().getTaskService().complete(next.value(), Map.of("outcome", outcome.name())));
  }

  @Override
  public boolean tell(ProcessKey process, Message message, CaseKey key) {
    List<Execution> waiting =
        camunda()
            .getRuntimeService()
            .createExecutionQuery()
            .processDefinitionKey(process.id())
            .processInstanceBusinessKey(key.value())
            .messageEventSubscriptionName(message.text())
            .list();
    waiting.forEach(
        e -> camunda().getRuntimeService().messageEventReceived(message.text(), e.getId()));
    return !waiting.isEmpty();
  }

  @Override
  public void tellAll(ProcessKey process, Message message, Collection<CaseKey> keys) {
    Set<String> wanted = keys.stream().map(CaseKey::value).collect(toSet());
    List<String> instances =
        camunda()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey(process.id())
            .list()
            .stream()
            .filter(instance -> wanted.contains(instance.getBusinessKey()))
            .map(ProcessInstance::getId)
            .toList();
    if (!instances.isEmpty()) {
      camunda()
          .getRuntimeService()
          .createMessageCorrelationAsync(message.text())
          .processInstanceIds(instances)
          .correlateAllAsync();
    }
  }

  @Override
  public void postpone(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {
    Map<String, Instant> byExpression =
        dues.entrySet().stream()
            .collect(toMap(e -> "${" + e.getKey().variable() + "}", Map.Entry::getValue));
    for (ProcessInstance instance : running(process, key)) {
      camunda().getRuntimeService().setVariables(instance.getId(), variables(dues));
      TimerTexts texts = TimerTexts.of(camunda(), instance.getProcessDefinitionId());
      for (Job job :
          camunda()
              .getManagementService()
              .createJobQuery()
              .processInstanceId(instance.getId())
              .timers()
              .list()) {
        Instant at = byExpression.get(texts.ofJob(job));
        if (at != null) {
          camunda().getManagementService().setJobDuedate(job.getId(), Date.from(at));
        }
      }
    }
    Instant due = dues.get(DueDate.DUE);
    if (due != null) {
      book.open(process, key).stream()
          .filter(item -> item.dueAt().isPresent())
          .forEach(item -> item.postpone(due));
    }
  }

  @Override
  public void cancel(ProcessKey process, CaseKey key, String reason) {
    running(process, key)
        .forEach(i -> camunda().getRuntimeService().deleteProcessInstance(i.getId(), reason));
  }

  private List<ProcessInstance> running(ProcessKey process, CaseKey key) {
    return camunda()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process.id())
        .processInstanceBusinessKey(key.value())
        .list();
  }

  private WorkItem locked(TaskId id) {
    return book.findLocked(id).orElseThrow(() -> new TaskAlreadyDone("", ""));
  }

  private void as(User user, Runnable action) {
    camunda().getIdentityService().setAuthenticatedUserId(user.getId());
    try {
      action.run();
    } finally {
      camunda().getIdentityService().clearAuthentication();
    }
  }

  private static Map<String, Object> variables(Map<DueDate, Instant> dues) {
    return dues.entrySet().stream()
        .collect(toMap(e -> e.getKey().variable(), e -> e.getValue().toString()));
  }

  private ProcessEngine camunda() {
    return engine.get();
  }
}
