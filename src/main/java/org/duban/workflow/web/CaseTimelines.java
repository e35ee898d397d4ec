package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.TimelineEntry;
import org.duban.people.CurrentUser;
import org.duban.people.Notice;
import org.duban.people.Notices;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.course.InnerAffairs;
import org.duban.workflow.handling.CaseCopies;
import org.duban.workflow.handling.CaseCopy;
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
  @Inject private CaseCopies copies;
  @Inject private Notices notices;
  @Inject private Users users;
  @Inject private CurrentUser currentUser;
  @Inject private InnerAffairs affairs;

  /**
   * Done tasks, signatures and handlings of a case in the order in which they happened, then the
   * open tasks; tasks that were withdrawn are left out, and signatures still wanted stand with the
   * task that waits for them. What the signed-in person may not read is left out.
   */
  public List<TimelineEntry> of(ProcessKey process, CaseKey key) {
    List<WorkItem> items =
        book.history(process, key).stream()
            .filter(item -> item.getState() != WorkItem.State.WITHDRAWN)
            .filter(item -> isFor(viewer -> affairs.mayRead(viewer, item)))
            .toList();
    List<Handling> deeds =
        handlings.listOf(process, key).stream()
            .filter(deed -> isFor(viewer -> affairs.mayRead(viewer, deed)))
            .toList();
    List<CaseCopy> sent =
        copies.listAbout(process, key).stream()
            .filter(copy -> isFor(viewer -> affairs.mayRead(viewer, copy)))
            .toList();
    Map<WorkItem, List<UserId>> awaited =
        items.stream()
            .filter(item -> item.isOpen() && item.isHeld())
            .filter(item -> isFor(viewer -> affairs.mayReadOfHands(viewer, item)))
            .collect(Collectors.toMap(item -> item, this::awaitedBy));
    TimelineWords words = new TimelineWords(users.namesOf(people(items, deeds, sent, awaited)));
    List<TimelineEntry> course = new ArrayList<>();
    items.stream().filter(item -> !item.isOpen()).map(words::done).forEach(course::add);
    deeds.stream().map(d -> words.deed(d, readersOf(d, sent))).forEach(course::add);
    sent.stream().filter(copy -> copy.readAt().isPresent()).map(words::read).forEach(course::add);
    course.sort(
        Comparator.comparing(
            TimelineEntry::when, Comparator.nullsFirst(Comparator.naturalOrder())));
    items.stream()
        .filter(item -> item.isOpen() && item.parent().isEmpty())
        .map(item -> words.open(item, owner(item), awaited.getOrDefault(item, List.of())))
        .forEach(course::add);
    return List.copyOf(course);
  }

  /** Nobody is signed in only where no page shows it. */
  private boolean isFor(Predicate<User> allowed) {
    return !currentUser.isSignedIn() || allowed.test(currentUser.get());
  }

  private Optional<UserId> owner(WorkItem item) {
    return item.owner().filter(o -> isFor(viewer -> affairs.mayReadOfHands(viewer, item)));
  }

  private List<UserId> awaitedBy(WorkItem item) {
    return countersigns.findOpen(item.id()).map(Countersign::signers).orElse(List.of()).stream()
        .filter(Signer::isAwaited)
        .map(Signer::person)
        .toList();
  }

  /** Of those urged or shown the case, who has read it; told to nobody but the one who did it. */
  private List<UserId> readersOf(Handling deed, List<CaseCopy> sent) {
    if (!currentUser.isSignedIn() || !deed.actor().equals(currentUser.id())) {
      return List.of();
    }
    return switch (deed.getDeed()) {
      case URGED -> urged(deed);
      case COPIED, CIRCULATED -> shown(deed, sent);
      default -> List.of();
    };
  }

  private static List<UserId> shown(Handling deed, List<CaseCopy> sent) {
    return sent.stream()
        .filter(copy -> copy.itemId().equals(deed.itemId()) && copy.readAt().isPresent())
        .filter(copy -> copy.sender().equals(deed.actor()))
        .filter(copy -> isNear(copy.getSentAt(), deed.getHappenedAt()))
        .map(CaseCopy::recipient)
        .filter(deed.recipients()::contains)
        .toList();
  }

  private static boolean isNear(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(ONE_TRANSACTION) < 0;
  }

  private List<UserId> urged(Handling deed) {
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
      List<WorkItem> items,
      List<Handling> deeds,
      List<CaseCopy> sent,
      Map<WorkItem, List<UserId>> awaited) {
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
            sent.stream().map(CaseCopy::recipient),
            awaited.values().stream().flatMap(List::stream))
        .flatMap(people -> people)
        .distinct()
        .toList();
  }
}
