package org.duban.worklist.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskForm;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** A book in memory with reviews of reports, one a unit of a county. */
final class TaskBook implements WorkItems {
  static final UnitCode CITY = new UnitCode("990100");
  private static final UnitCode COUNTY = new UnitCode("990121");

  private final Map<TaskId, WorkItem> items = new LinkedHashMap<>();

  /** A review by the city that nobody has claimed. */
  WorkItem review() {
    return task(ProcessKey.RECTIFICATION, "reviewByCity");
  }

  /** A task of the city's reviewers that nobody has claimed. */
  WorkItem task(ProcessKey process, String taskKey) {
    int number = items.size() + 1;
    UnitCode unit = new UnitCode("990121M%03d".formatted(number));
    WorkItem item =
        new WorkItem(
            new TaskId("task-" + number),
            process,
            new CaseKey("2021Q2-" + unit.value()),
            new TaskForm(taskKey, taskKey, "page", Role.REVIEWER),
            0,
            new CaseFacts(unit, Quarter.parse("2021Q2"), "合成镇整改", "", null),
            new Unit(unit, "合成镇", UnitKind.TOWN, COUNTY, true),
            Instant.parse("2021-07-01T01:00:00Z"),
            null,
            null);
    add(item);
    return item;
  }

  /** Rows of all tasks, in the order in which they arose. */
  List<BulkRow> rows() {
    List<BulkRow> rows = new ArrayList<>();
    items.values().forEach(item -> rows.add(new BulkRow(item, "合成镇", "", "")));
    return rows;
  }

  @Override
  public Optional<WorkItem> find(TaskId id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public Optional<WorkItem> findLocked(TaskId id) {
    return find(id);
  }

  @Override
  public void add(WorkItem item) {
    items.put(item.id(), item);
  }

  @Override
  public List<WorkItem> mine(User user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<WorkItem> lentBy(User user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<WorkItem> claimable(User user) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<WorkItem> done(User user, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<WorkItem> history(ProcessKey process, CaseKey key) {
    return items.values().stream().filter(item -> item.caseKey().equals(key)).toList();
  }

  @Override
  public List<WorkItem> signaturesOf(TaskId item) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<WorkItem> open(ProcessKey process, CaseKey key) {
    throw new UnsupportedOperationException();
  }
}
