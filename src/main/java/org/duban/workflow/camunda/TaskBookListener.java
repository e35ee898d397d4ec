package org.duban.workflow.camunda;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the book of work items in step with the engine's tasks and with the end of its processes,
 * in the engine's transaction.
 */
@ApplicationScoped
public class TaskBookListener implements TaskListener, ExecutionListener {
  @Inject private WorkItems book;
  @Inject private Units units;
  @Inject private OfficeClock clock;
  @Inject @Any private Instance<CaseDescriber> describers;

  private Map<ProcessKey, CaseDescriber> byProcess = Map.of();

  @PostConstruct
  void index() {
    byProcess = describers.stream().collect(toMap(CaseDescriber::process, d -> d));
  }

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_CREATE.equals(task.getEventName())) {
      open(task);
    } else {
      TaskId id = new TaskId(task.getId());
      // Asked first: it writes what this transaction has changed, which a lock would read over.
      List<WorkItem> signatures = book.signaturesOf(id);
      book.find(id).ifPresent(this::withdraw);
      signatures.forEach(this::withdraw);
    }
  }

  /** The task before its signatures, as everybody locks them; what is done is locked already. */
  private void withdraw(WorkItem item) {
    if (item.isOpen()) {
      book.findLocked(item.id()).ifPresent(locked -> locked.withdraw(clock.instant()));
    }
  }

  /** A process has ended, by its diagram or before its time. */
  @Override
  public void notify(DelegateExecution process) {
    String id = process.getProcessDefinitionId().split(":")[0];
    Stream.of(ProcessKey.values())
        .filter(key -> key.id().equals(id))
        .flatMap(key -> book.history(key, new CaseKey(process.getProcessBusinessKey())).stream())
        .filter(item -> item.startedBy().isPresent())
        .forEach(newest -> newest.caseEnded(clock.instant()));
  }

  private void open(DelegateTask task) {
    ProcessKey process = ProcessKey.of(task.getProcessDefinitionId().split(":")[0]);
    CaseKey key = new CaseKey(task.getExecution().getProcessBusinessKey());
    TaskForm form =
        new TaskForm(
            task.getTaskDefinitionKey(),
            task.getName(),
            ((TaskEntity) task).getTaskDefinition().getFormKey().getExpressionText(),
            Role.of(task.getCandidates().iterator().next().getGroupId()));
    int batch = batchOf(task);
    CaseDescriber describer = byProcess.get(process);
    if (describer == null) {
      throw new IllegalStateException("nothing describes the cases of " + process);
    }
    CaseFacts facts = describer.describe(key, form.taskKey(), batch);
    List<WorkItem> before = book.history(process, key);
    WorkItem item =
        new WorkItem(
            new TaskId(task.getId()),
            process,
            key,
            form,
            batch,
            facts,
            units.get(facts.unit()),
            clock.instant(),
            task.getDueDate() == null ? null : task.getDueDate().toInstant(),
            lastActor(before));
    before.stream().filter(i -> i.startedBy().isPresent()).findFirst().ifPresent(item::follow);
    book.add(item);
  }

  private static int batchOf(DelegateTask task) {
    Object counter = task.getExecution().getVariableLocal("loopCounter");
    return counter instanceof Integer index ? index + 1 : 0;
  }

  private @Nullable UserId lastActor(List<WorkItem> before) {
    return before.stream()
        .filter(item -> item.completedAt().isPresent() && item.completedBy().isPresent())
        .max(Comparator.comparing(item -> item.completedAt().orElseThrow()))
        .flatMap(WorkItem::completedBy)
        .orElse(null);
  }
}
