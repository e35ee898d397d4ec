package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** What lies on people's desks. */
@ApplicationScoped
public class Desks {
  @Inject private WorkItems book;
  @Inject private Stored stored;

  /** The open task of a case, waited for when jobs have yet to bring it about. */
  public TaskId task(ProcessKey process, CaseKey key, String taskKey) {
    ProbeProcesses.await(
        process + " " + key + " " + taskKey, () -> find(process, key, taskKey).isPresent());
    return find(process, key, taskKey).orElseThrow().id();
  }

  public WorkItem item(TaskId task) {
    return stored.read(() -> book.find(task)).orElseThrow();
  }

  public WorkItem.State stateOf(TaskId task) {
    return item(task).getState();
  }

  /** Keys of the open tasks of a case. */
  public List<String> open(ProcessKey process, CaseKey key) {
    return stored.read(() -> book.open(process, key)).stream().map(WorkItem::getTaskKey).toList();
  }

  /** The open tasks of one kind, by batch. */
  public List<WorkItem> open(ProcessKey process, CaseKey key, String taskKey) {
    return stored.read(() -> book.open(process, key)).stream()
        .filter(item -> item.getTaskKey().equals(taskKey))
        .toList();
  }

  private Optional<WorkItem> find(ProcessKey process, CaseKey key, String taskKey) {
    return open(process, key, taskKey).stream().findFirst();
  }
}
