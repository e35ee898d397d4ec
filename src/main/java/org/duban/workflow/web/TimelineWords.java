package org.duban.workflow.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.faces.TimelineEntry;
import org.duban.faces.TimelineEntry.State;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.handling.Handling;
import org.jspecify.annotations.Nullable;

/** How the lines of a case's course are worded, with the names of everybody in it. */
final class TimelineWords {
  private static final String NOTHING = "";
  private static final Set<Outcome> RETURNS =
      Set.of(
          Outcome.RETURNED,
          Outcome.RETURNED_CLERK,
          Outcome.RETURNED_COUNTY,
          Outcome.RETURNED_LEADER,
          Outcome.RETURNED_REVIEW);
  private static final Set<Outcome> REFUSALS =
      Set.of(Outcome.REJECTED, Outcome.REFUSED, Outcome.OBJECTED);

  private final Map<UserId, String> names;

  TimelineWords(Map<UserId, String> names) {
    this.names = Map.copyOf(names);
  }

  /** A task or signature that was given. */
  TimelineEntry done(WorkItem item) {
    String who = item.completedBy().map(p -> acting(p, item.completedFor())).orElse("");
    return new TimelineEntry(
        item.getTaskName() + item.outcome().map(o -> " · " + Texts.of("Outcome." + o)).orElse(""),
        item.parent().isPresent() ? who : withRole(who, item),
        item.completedAt().orElse(null),
        item.getOpinion(),
        state(item.outcome().orElse(null)));
  }

  /** A task that waits: who has it, for whom, and whose signatures it waits for. */
  TimelineEntry open(WorkItem item, Optional<UserId> owner, List<UserId> awaited) {
    String who = withRole(item.assignee().map(this::name).orElse(""), item);
    String lent = owner.map(o -> Texts.of("worklist_timeline.text.lent", name(o))).orElse("");
    String waits =
        awaited.isEmpty() ? NOTHING : Texts.of("worklist_timeline.text.waits", names(awaited));
    return new TimelineEntry(item.getTaskName(), who + lent + waits, null, "", State.NOW);
  }

  /**
   * Something done with a task besides finishing it.
   *
   * @param readers who has read an urging, for the eyes of who urged
   */
  TimelineEntry deed(Handling deed, List<UserId> readers) {
    String who = acting(deed.actor(), deed.onBehalfOf());
    String to =
        deed.recipients().isEmpty()
            ? ""
            : Texts.of("worklist_timeline.text.to", names(deed.recipients()));
    String read =
        readers.isEmpty() ? NOTHING : Texts.of("worklist_timeline.text.read", names(readers));
    return new TimelineEntry(
        deed.getTaskName() + " · " + Texts.of("Deed." + deed.getDeed()),
        who + to + read,
        deed.getHappenedAt(),
        deed.getRemark(),
        State.DONE);
  }

  /** Somebody has read what they were sent, and said something to it if they liked. */
  TimelineEntry read(CaseCopy copy) {
    return new TimelineEntry(
        copy.getTaskName() + " · " + Texts.of("worklist_timeline.text.read_by"),
        name(copy.recipient()),
        copy.readAt().orElse(null),
        copy.getRemark(),
        State.DONE);
  }

  private String acting(UserId person, Optional<UserId> absent) {
    return name(person)
        + absent.map(a -> Texts.of("worklist_timeline.text.for", name(a))).orElse("");
  }

  private static String withRole(String who, WorkItem item) {
    String role = Texts.of("Role." + item.getRole().name());
    return who.isEmpty() ? role : who + " · " + role;
  }

  private String names(Collection<UserId> people) {
    return people.stream().map(this::name).collect(Collectors.joining("、"));
  }

  private String name(UserId person) {
    return names.getOrDefault(person, person.value());
  }

  private static State state(@Nullable Outcome outcome) {
    if (outcome != null && RETURNS.contains(outcome)) {
      return State.RETURNED;
    }
    return outcome != null && REFUSALS.contains(outcome) ? State.REFUSED : State.DONE;
  }
}
