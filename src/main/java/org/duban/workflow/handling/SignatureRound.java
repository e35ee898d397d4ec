package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/**
 * Keeps a countersign going: puts signatures into people's lists, and frees the task at the end.
 */
@ApplicationScoped
public class SignatureRound {
  /** The page that gives a signature; no diagram names it, because no diagram draws signatures. */
  public static final String PAGE = "worklist/sign";

  private final WorkItems book;
  private final Desk desk;
  private final Tidings tidings;
  private final Users users;

  @SuppressWarnings("NullAway")
  protected SignatureRound() {
    this(null, null, null, null);
  }

  @Inject
  public SignatureRound(WorkItems book, Desk desk, Tidings tidings, Users users) {
    this.book = book;
    this.desk = desk;
    this.tidings = tidings;
    this.users = users;
  }

  /** Asks everyone whose turn it is; who has left meanwhile is let off, and the asker told. */
  void askNext(Countersign countersign, WorkItem item, String remark) {
    letOffWhoLeft(countersign, item);
    if (!countersign.isOpen()) {
      free(item);
      return;
    }
    List<UserId> people = countersign.toAsk();
    for (UserId person : people) {
      TaskId id = new TaskId(UUID.randomUUID().toString());
      book.add(item.signatureOf(person, id, item.getTaskName(), PAGE, desk.now()));
      countersign.asked(person, id);
    }
    tidings.tell(item, Deed.SIGNERS_ASKED, people, remark);
  }

  /** Withdraws the signatures that are not needed any more, asks the next, or frees the task. */
  void goOn(Countersign countersign, WorkItem item) {
    countersign.signers().stream()
        .filter(s -> s.state() == Signer.State.LET_OFF)
        .flatMap(s -> s.signature().stream())
        .flatMap(id -> book.findLocked(id).stream())
        .forEach(signature -> signature.withdraw(desk.now()));
    if (countersign.isOpen()) {
      askNext(countersign, item, "");
    } else {
      free(item);
    }
  }

  private void letOffWhoLeft(Countersign countersign, WorkItem item) {
    Optional<UserId> left = whoLeft(countersign);
    while (left.isPresent()) {
      countersign.letOff(left.get(), desk.now());
      tidings.signerHasLeft(item, countersign.askedBy(), left.get());
      left = whoLeft(countersign);
    }
  }

  private Optional<UserId> whoLeft(Countersign countersign) {
    return countersign.toAsk().stream()
        .filter(person -> users.find(person).filter(User::isActive).isEmpty())
        .findFirst();
  }

  private void free(WorkItem item) {
    item.goOn();
    tidings.signaturesAreIn(item);
  }
}
