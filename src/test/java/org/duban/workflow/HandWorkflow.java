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

/** Tasks that a test lays on desks by hand; what use cases ask of the process is written down. */
public final class HandWorkflow implements Workflow {
  private static final Instant NOW = Instant.parse("2021-08-05T02:00:00Z");

  private final CurrentUser user;
  private final Map<TaskId, WorkItem> items = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<DueDate, Instant> dues = new HashMap<>();

  public HandWorkflow(CurrentUser user) {
    this.user = user;
  }

  /** An open task of a unit of a county. */
  public TaskId lay(ProcessKey process, CaseKey key, UnitCode unit, String taskKey, Role role) {
    var id = new TaskId(taskKey + "-" + items.size());
    UnitCode county = new UnitCode(unit.value().substring(0, 6));
    items.put(
        id,
        new WorkItem(
            id,
            process,
            key,
            new TaskForm(taskKey, taskKey, "page", role),
            0,
            new CaseFacts(unit, null, "case", "", null),
            new Unit(unit, "unit", UnitKind.TOWN, county, true),
            NOW,
            null,
            null));
    return id;
  }

  /** What was asked, in order, as words: {@code complete writeReport SUBMITTED}. */
  public List<String> asked() {
    return asked;
  }

  /** The due date that was given last. */
  public @Nullable Instant due(DueDate which) {
    return dues.get(which);
  }

  public WorkItem.State stateOf(TaskId id) {
    return items.get(id).getState();
  }

  public String opinionOf(TaskId id) {
    return items.get(id).getOpinion();
  }

  @Override
  public void start(ProcessKey process, CaseKey key, Map<DueDate, Instant> given) {
    asked.add("start " + process.id() + " " + key);
    dues.putAll(given);
  }

  @Override
  public WorkItem workItem(TaskId id) {
    WorkItem item = items.get(id);
    item.checkMayBeDoneBy(Actor.self(user.get()));
    return item;
  }

  @Override
  public void claim(TaskId id) {
    items.get(id).claim(Actor.self(user.get()));
  }

  @Override
  public void release(TaskId id) {
    items.get(id).release(Actor.self(user.get()));
  }

  @Override
  public void complete(TaskId id, Outcome outcome, String opinion) {
    WorkItem item = items.get(id);
    item.done(Actor.self(user.get()), outcome, opinion, NOW);
    asked.add("complete " + item.getTaskKey() + " " + outcome);
  }

  @Override
  public void takeBack(TaskId next, Outcome outcome) {
    items.get(next).withdraw(NOW);
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
  public void postpone(ProcessKey process, CaseKey key, Map<DueDate, Instant> given) {
    asked.add("postpone " + process.id() + " " + key);
    dues.putAll(given);
  }

  @Override
  public void cancel(ProcessKey process, CaseKey key, String reason) {
    asked.add("cancel " + process.id() + " " + key);
  }
}
