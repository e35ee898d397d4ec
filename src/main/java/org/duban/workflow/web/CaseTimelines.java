package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.TimelineEntry;
import org.duban.people.CurrentUser;
import org.duban.people.Notice;
import org.duban.people.Notices;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Handling;
import org.duban.workflow.handling.Handlings;
import org.duban.workflow.handling.Signer;

/**
 * The course of a case in people's words: what was done, with whom it was shared, who signed, and
 * who has it now.
 */
@ApplicationScoped
public class CaseTimelines {
  private static final Duration ONE_TRANSACTION = Duration.ofMinutes(1);

  @Inject private WorkItems book;
  @Inject private Handlings handlings;
  @Inject private Countersigns countersigns;
  @Inject private Notices notices;
  @Inject private Users users;
  @Inject private CurrentUser currentUser;

  /**
   * Done tasks, signatures and handlings of a case in the order in which they happened, then the
   * open tasks; tasks that were withdrawn are left out, and signatures still wanted stand with the
   * task that waits for them.
   */
  public List<TimelineEntry> of(ProcessKey process, CaseKey key) {
    List<WorkItem> items =
        book.history(process, key).stream()
            .filter(item -> item.getState() != WorkItem.State.WITHDRAWN)
            .toList();
    List<Handling> deeds = handlings.listOf(process, key);
    Map<WorkItem, List<UserId>> awaited =
        items.stream()
            .filter(item -> item.isOpen() && item.isHeld())
            .collect(Collectors.toMap(item -> item, this::awaitedBy));
    TimelineWords words = new TimelineWords(users.namesOf(people(items, deeds, awaited)));
    List<TimelineEntry> course = new ArrayList<>();
    items.stream().filter(item -> !item.isOpen()).map(words::done).forEach(course::add);
    deeds.stream().map(d -> words.deed(d, readersOf(d))).forEach(course::add);
    course.sort(
        Comparator.comparing(
            TimelineEntry::when, Comparator.nullsFirst(Comparator.naturalOrder())));
    items.stream()
        .filter(item -> item.isOpen() && item.parent().isEmpty())
        .map(item -> words.open(item, awaited.getOrDefault(item, List.of())))
        .forEach(course::add);
    return List.copyOf(course);
  }

  private List<UserId> awaitedBy(WorkItem item) {
    return countersigns.findOpen(item.id()).map(Countersign::signers).orElse(List.of()).stream()
        .filter(Signer::isAwaited)
        .map(Signer::person)
        .toList();
  }

  /** Of those urged, who has read it; told to nobody but the one who urged. */
  private List<UserId> readersOf(Handling deed) {
    if (deed.getDeed() != Deed.URGED
        || !currentUser.isSignedIn()
        || !deed.actor().equals(currentUser.id())) {
      return List.of();
    }
    return notices.listAbout(deed.caseKey()).stream()
        .filter(n -> n.getTextKey().equals("Tidings." + Deed.URGED))
        .filter(n -> !n.isNew() && n.facts().contains(deed.getTaskName()))
        .filter(n -> isSentWith(deed, n.getSentAt()))
        .map(Notice::recipient)
        .filter(deed.recipients()::contains)
        .toList();
  }

  /** A notice is written in the transaction of its deed, a moment later. */
  private static boolean isSentWith(Handling deed, Instant sentAt) {
    return !sentAt.isBefore(deed.getHappenedAt())
        && sentAt.isBefore(deed.getHappenedAt().plus(ONE_TRANSACTION));
  }

  private static List<UserId> people(
      List<WorkItem> items, List<Handling> deeds, Map<WorkItem, List<UserId>> awaited) {
    return Stream.of(
            items.stream()
                .flatMap(
                    i ->
                        Stream.of(i.completedBy(), i.completedFor(), i.assignee(), i.owner())
                            .flatMap(p -> p.stream())),
            deeds.stream()
                .flatMap(
                    d ->
                        Stream.concat(
                            Stream.concat(Stream.of(d.actor()), d.onBehalfOf().stream()),
                            d.recipients().stream())),
            awaited.values().stream().flatMap(List::stream))
        .flatMap(people -> people)
        .distinct()
        .toList();
  }
}
