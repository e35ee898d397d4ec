package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.SignatureIsPersonal;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** What all handlings have in common: the locked task, the person, the table, the record. */
@ApplicationScoped
public class Desk {
  static final int REMARK_LIMIT = 1000;
  static final int PEOPLE_LIMIT = 50;

  private final WorkItems book;
  private final VerbTable table;
  private final Handlings handlings;
  private final CurrentUser currentUser;
  private final OfficeClock clock;
  private final Event<DomainEvent> events;

  @SuppressWarnings("NullAway")
  protected Desk() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public Desk(
      WorkItems book,
      VerbTable table,
      Handlings handlings,
      CurrentUser currentUser,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.book = book;
    this.table = table;
    this.handlings = handlings;
    this.currentUser = currentUser;
    this.clock = clock;
    this.events = events;
  }

  /** The open task, locked, which the person may do and the verb has a meaning for. */
  WorkItem take(TaskId id, Verb verb) {
    WorkItem item = any(id);
    item.checkMayBeDoneBy(actor());
    checkMeaning(item, verb);
    return item;
  }

  /** The same, where the task is to change hands: it must not be lent or wait for signatures. */
  WorkItem takeToHandOver(TaskId id, Verb verb) {
    WorkItem item = take(id, verb);
    item.checkNotWaiting();
    return item;
  }

  /** The open task, locked, whoever it belongs to. */
  WorkItem any(TaskId id) {
    return book.findLocked(id)
        .filter(WorkItem::isOpen)
        .orElseThrow(() -> new TaskAlreadyDone("", ""));
  }

  /**
   * The open task that a signature was asked for, locked. Everybody locks a task before its
   * signatures: of two who lock them in different orders, each would wait for the other.
   *
   * @throws NotYourTask when it is no signature
   */
  WorkItem lockParent(TaskId signature) {
    WorkItem asked = book.find(signature).orElseThrow(() -> new TaskAlreadyDone("", ""));
    return any(asked.parent().orElseThrow(() -> new NotYourTask(asked.getTaskName())));
  }

  void checkMeaning(WorkItem item, Verb verb) {
    if (item.parent().isPresent() && verb != Verb.URGE) {
      throw new SignatureIsPersonal(item.getTaskName());
    }
    table
        .refusal(item.getProcess(), item.getTaskKey(), verb)
        .ifPresent(
            reason -> {
              throw new VerbHasNoMeaning(item.getTaskName(), reason);
            });
  }

  /** The remark without white space around it; a longer one than the record holds is refused. */
  static String checked(String remark) {
    String said = remark.strip();
    if (said.codePointCount(0, said.length()) > REMARK_LIMIT) {
      throw new RemarkTooLong(REMARK_LIMIT);
    }
    return said;
  }

  static List<UserId> checked(List<UserId> people) {
    if (people.isEmpty()) {
      throw new NobodyChosen();
    }
    if (people.size() > PEOPLE_LIMIT) {
      throw new TooManyChosen(PEOPLE_LIMIT);
    }
    return people.stream().distinct().toList();
  }

  /**
   * Enters what was done into the record, and tells the audit. Where the task changes hands this
   * comes first: the record names the absent person who has it now.
   */
  public void record(WorkItem item, Deed deed, List<UserId> recipients, String remark) {
    handlings.add(new Handling(item, deed, actor(), recipients, remark, now()));
    events.fire(new TaskHandled(item.caseKey(), item.getTaskName(), deed, recipients));
  }

  Actor actor() {
    return currentUser.actor();
  }

  UserId me() {
    return currentUser.id();
  }

  Instant now() {
    return clock.instant();
  }
}
