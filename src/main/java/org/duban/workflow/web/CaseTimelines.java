package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.faces.TimelineEntry;
import org.duban.faces.TimelineEntry.State;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.jspecify.annotations.Nullable;

/** The course of a case in people's words, from the book of work items. */
@ApplicationScoped
public class CaseTimelines {
  private static final Set<Outcome> RETURNS =
      Set.of(
          Outcome.RETURNED,
          Outcome.RETURNED_CLERK,
          Outcome.RETURNED_COUNTY,
          Outcome.RETURNED_LEADER,
          Outcome.RETURNED_REVIEW);
  private static final Set<Outcome> REFUSALS = Set.of(Outcome.REJECTED, Outcome.REFUSED);

  @Inject private WorkItems book;
  @Inject private Users users;

  /** Done and open tasks of a case, oldest first; tasks that were withdrawn are left out. */
  public List<TimelineEntry> of(ProcessKey process, CaseKey key) {
    List<WorkItem> items =
        book.history(process, key).stream()
            .filter(item -> item.getState() != WorkItem.State.WITHDRAWN)
            .toList();
    Set<UserId> people =
        items.stream()
            .flatMap(item -> Stream.concat(item.completedBy().stream(), item.assignee().stream()))
            .collect(Collectors.toSet());
    Map<UserId, String> names = users.namesOf(people);
    return items.stream().map(item -> entry(item, names)).toList();
  }

  private static TimelineEntry entry(WorkItem item, Map<UserId, String> names) {
    UserId person = item.completedBy().or(item::assignee).orElse(null);
    String who = person == null ? "" : names.getOrDefault(person, person.value());
    String role = Texts.of("Role." + item.getRole().name());
    return new TimelineEntry(
        item.getTaskName() + item.outcome().map(o -> " · " + Texts.of("Outcome." + o)).orElse(""),
        who.isEmpty() ? role : who + " · " + role,
        item.completedAt().orElse(null),
        item.getOpinion(),
        state(item.getState(), item.outcome().orElse(null)));
  }

  private static State state(WorkItem.State state, @Nullable Outcome outcome) {
    if (state == WorkItem.State.OPEN) {
      return State.NOW;
    }
    if (outcome != null && RETURNS.contains(outcome)) {
      return State.RETURNED;
    }
    return outcome != null && REFUSALS.contains(outcome) ? State.REFUSED : State.DONE;
  }
}
