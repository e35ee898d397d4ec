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
import org.jspecify.annotations.Nullable;

/**
 * Open tasks without an engine: they are completed, never followed by another. What use cases ask
 * of the process is written down.
 */
public final class TasksInMemory implements Workflow {
  /** What was told to the engine about a running case. */
  public record Moved(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {}

  private final CurrentUser user;
  private final Instant now;
  private final Map<TaskId, WorkItem> items = new HashMap<>();
  private final List<CaseKey> started = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<DueDate, Instant> lastDues = new HashMap<>();

  /** On the morning of 18 June 2021. */
  public TasksInMemory(CurrentUser user) {
    this(user, Instant.parse("2021-06-18T02:00:00Z"));
  }

  public TasksInMemory(CurrentUser user, Instant now) {
    this.user = user;
    this.now = now;
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
    var of =
        new Unit(
            unit,
            "合成单位",
            UnitKind.COUNTY_DEPARTMENT,
            new UnitCode(unit.value().substring(0, 6)),
            true);
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
            now,
            null,
            null));
    return id;
  }

  /** The task as it stands, whoever asks. */
  public WorkItem at(TaskId id) {
    return items.get(id);
  }

  /** What was asked, in order, as words: {@code complete writeReport SUBMITTED}. */
  public List<String> asked() {
    return asked;
  }

  /** The due date that was given last. */
  public @Nullable Instant due(DueDate which) {
    return lastDues.get(which);
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
    asked.add("start " + process.id() + " " + key);
    lastDues.putAll(dues);
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
    WorkItem item = workItem(id);
    item.done(Actor.self(user.get()), outcome, opinion, now);
    asked.add("complete " + item.getTaskKey() + " " + outcome);
  }

  @Override
  public void takeBack(TaskId next, Outcome outcome) {
    workItem(next).withdraw(now);
    asked.add("take back " + outcome);
  }

  @Override
  public boolean tell(ProcessKey process, Message message, CaseKey key) {
    asked.add("tell " + process.id() + " " + message.text() + " " + key);
    return true;
  }

  @Override
  public void tellAll(ProcessKey process, Message message, Collection<CaseKey> keys) {
    keys.forEach(key -> tell(process, message, key));
  }

  @Override
  public void postpone(ProcessKey process, CaseKey key, Map<DueDate, Instant> dues) {
    moved.add(new Moved(process, key, dues));
    asked.add("postpone " + process.id() + " " + key);
    lastDues.putAll(dues);
  }

  @Override
  public void cancel(ProcessKey process, CaseKey key, String reason) {
    asked.add("cancel " + process.id() + " " + key);
  }
}
