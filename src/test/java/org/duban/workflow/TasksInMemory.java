package org.duban.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

/** Open tasks without an engine: they are completed, never followed by another. */
public final class TasksInMemory implements Workflow {
  /** What was told to the engine about a running case. */
  public record Moved(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {}

  private static final Instant NOW = Instant.parse("2021-06-18T02:00:00Z");

  private final CurrentUser user;
  private final Map<TaskId, WorkItem> items = new HashMap<>();
  private final List<CaseKey> started = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();

  public TasksInMemory(CurrentUser user) {
    this.user = user;
  }

  /** Opens a task for everyone of a role, or of a role and unit. */
  public TaskId open(ProcessKey process, String taskKey, CaseKey key, Role role, UnitCode unit) {
    return open(process, taskKey, key, role, unit, 0);
  }

  /** The same for one of several batches. */
  public TaskId open(
      ProcessKey process, String taskKey, CaseKey key, Role role, UnitCode unit, int batch) {
    var id = new TaskId(taskKey + "-" + items.size());
    var facts = new CaseFacts(unit, null, key.value(), "", null);
    var of = new Unit(unit, "合成单位", UnitKind.COUNTY_DEPARTMENT, new UnitCode("990121"), true);
    items.put(
        id,
        new WorkItem(
            id,
            process,
            key,
            new TaskForm(taskKey, taskKey, "page/" + taskKey, role),
            batch,
            facts,
            of,
            NOW,
            null,
            null));
    return id;
  }

  /** The task as it stands, whoever asks. */
  public WorkItem at(TaskId id) {
    return items.get(id);
  }

  public List<CaseKey> started() {
    return started;
  }

  public List<Moved> moved() {
    return moved;
  }

  @Override
  public void start(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {
    started.add(key);
  }

  @Override
  public WorkItem workItem(TaskId id) {
    WorkItem item = items.get(id);
    if (item == null) {
      throw new TaskAlreadyDone("", "");
    }
    item.checkMayBeDoneBy(Actor.self(user.get()));
    return item;
  }

  @Override
  public void claim(TaskId id) {
    workItem(id).claim(Actor.self(user.get()));
  }

  @Override
  public void release(TaskId id) {
    workItem(id).release(Actor.self(user.get()));
  }

  @Override
  public void complete(TaskId id, Outcome outcome, String opinion) {
    workItem(id).done(Actor.self(user.get()), outcome, opinion, NOW);
  }

  @Override
  public void takeBack(TaskId next, Outcome outcome) {
    workItem(next).withdraw(NOW);
  }

  @Override
  public boolean tell(ProcessKey process, Message message, CaseKey key) {
    return false;
  }

  @Override
  public void tellAll(ProcessKey process, Message message, Collection<CaseKey> keys) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void postpone(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {
    moved.add(new Moved(process, key, dues));
  }

  @Override
  public void cancel(ProcessKey process, CaseKey key, String reason) {
    throw new UnsupportedOperationException();
  }
}
