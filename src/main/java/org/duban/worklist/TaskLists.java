package org.duban.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** A person's task lists, with the names that a row shows read once for all rows. */
@ApplicationScoped
public class TaskLists {
  /** How far back the list of done tasks goes. */
  static final int DONE_LIMIT = 200;

  @Inject private WorkItems book;
  @Inject private Units units;
  @Inject private Users users;

  /** Tasks in the person's own name. */
  public List<TaskRow> mine(User user) {
    return rows(book.mine(user));
  }

  /** Tasks that everyone of the person's role and unit may take. */
  public List<TaskRow> claimable(User user) {
    return rows(book.claimable(user));
  }

  /** The person's last {@value #DONE_LIMIT} done tasks, newest first. */
  public List<TaskRow> done(User user) {
    return rows(book.done(user, DONE_LIMIT));
  }

  private List<TaskRow> rows(List<WorkItem> items) {
    Set<UnitCode> codes = items.stream().map(WorkItem::caseUnit).collect(Collectors.toSet());
    Set<UserId> people =
        items.stream()
            .flatMap(item -> Stream.concat(item.previousBy().stream(), item.assignee().stream()))
            .collect(Collectors.toSet());
    Map<UnitCode, String> unitNames = units.namesOf(codes);
    Map<UserId, String> personNames = users.namesOf(people);
    return items.stream()
        .map(
            item ->
                TaskRow.of(
                    item,
                    unitNames.getOrDefault(item.caseUnit(), item.caseUnit().value()),
                    item.previousBy().map(u -> personNames.getOrDefault(u, u.value())).orElse(""),
                    item.assignee().map(u -> personNames.getOrDefault(u, u.value())).orElse("")))
        .toList();
  }
}
