package org.duban.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.people.Actor;
import org.duban.people.Unit;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One user task, open or done. The engine's task listener writes it in the engine's own
 * transaction; done rows stay and are the case's history of who did what, long after the engine has
 * forgotten. Task lists read this table alone.
 *
 * <p>A signature that somebody was asked for (会签) is a work item too, one that the engine does not
 * know: it belongs to the task in {@link #parent()} and ends with it.
 */
@Entity
@Table(name = "work_item")
// Two who touch different sides of a task at once must not write each other's side back.
@DynamicUpdate
public class WorkItem extends WorkRecord {
  private @Nullable UserId assignee;
  private @Nullable UserId owner;
  private boolean held;
  private @Nullable String parentId;
  private String shelf = Shelf.NONE;

  @SuppressWarnings("NullAway.Init")
  protected WorkItem() {}

  /** A task that the engine has just created. */
  public WorkItem(
      TaskId id,
      ProcessKey process,
      CaseKey caseKey,
      TaskForm form,
      int batch,
      CaseFacts facts,
      Unit unit,
      Instant createdAt,
      @Nullable Instant dueAt,
      @Nullable UserId previousBy) {
    super(id, process, caseKey, form, batch, facts, unit);
    arise(createdAt, dueAt, previousBy);
    this.assignee = facts.assignee();
  }

  private WorkItem(WorkItem parent, TaskId id, String name, String page, UserId to, Instant now) {
    super(id, parent, name, page);
    arise(now, parent.dueAt().orElse(null), parent.assignee);
    this.parentId = parent.getId();
    this.assignee = to;
  }

  /** A signature asked of one person before this task may be done. */
  public WorkItem signatureOf(UserId signer, TaskId id, String name, String page, Instant now) {
    return new WorkItem(this, id, name, page, signer, now);
  }

  /**
   * Checks that a person may do this task now, in their own right or for somebody absent.
   *
   * @throws TaskAlreadyDone when it is not open any more
   * @throws NotYourTask when role or unit do not fit
   * @throws TaskTakenByOther when somebody else has claimed it
   */
  public void checkMayBeDoneBy(Actor actor) {
    if (!fits(actor)) {
      throw whoElse();
    }
    if (!isOpen()) {
      throw notOpen(actor.user().id());
    }
    if (assignee != null && !actor.is(assignee)) {
      throw new TaskTakenByOther(getTaskName(), assignee);
    }
  }

  /** Says who may do it, so that the person knows whom to turn to. */
  private NotYourTask whoElse() {
    if (parentId != null) {
      return assignee == null
          ? new NotYourTask(getTaskName())
          : new SignatureOfOther(getTaskName(), assignee);
    }
    return actingUnit()
        .<NotYourTask>map(unit -> new TaskOfUnit(getTaskName(), getRole(), unit))
        .orElseGet(() -> new TaskOfRole(getTaskName(), getRole()));
  }

  private TaskAlreadyDone notOpen(UserId me) {
    return completedBy()
        .map(
            by ->
                me.equals(by)
                    ? new TaskDoneByYou(getTaskName())
                    : new TaskDoneBy(getTaskName(), by))
        .orElseGet(() -> new TaskAlreadyDone(getTaskName(), ""));
  }

  private boolean fits(Actor actor) {
    if (parentId != null) {
      return assignee != null && actor.is(assignee);
    }
    User user = actor.user();
    return user.roles().contains(getRole()) && actingUnit().map(user.unit()::equals).orElse(true);
  }

  /**
   * This task, if it is one of those: cases of several processes bear the same number, so an
   * address edited by hand could lead a use case to another process's task.
   *
   * @throws NotYourTask when it is none of them
   */
  public WorkItem expect(ProcessKey wanted, String... taskKeys) {
    if (parentId != null || getProcess() != wanted || !List.of(taskKeys).contains(getTaskKey())) {
      throw new NotYourTask(getTaskName());
    }
    return this;
  }

  /**
   * Takes the task for a person who may do it.
   *
   * @throws SignatureIsPersonal when it is a signature
   */
  public void claim(Actor actor) {
    checkMayBeDoneBy(actor);
    checkForEveryone();
    checkNotWaiting();
    assignee = actor.user().id();
  }

  /** Gives the task back to everyone of its role; refuses what {@link #claim} refuses. */
  public void release(Actor actor) {
    checkMayBeDoneBy(actor);
    checkForEveryone();
    checkNotWaiting();
    assignee = null;
  }

  private void checkForEveryone() {
    if (parentId != null) {
      throw new SignatureIsPersonal(getTaskName());
    }
  }

  /**
   * Puts the task into another person's hands for good.
   *
   * @throws SignersStillAsked when signatures are being waited for
   * @throws DelegatedWorkComesBack when the person has it only on behalf of its owner
   */
  public void handTo(Actor actor, UserId next) {
    checkMayBeDoneBy(actor);
    checkNotWaiting();
    assignee = next;
  }

  /**
   * Puts another person in the place of one who leaves, as holder or as the owner of lent work;
   * signatures that are awaited stay awaited.
   *
   * @throws NotYourTask when the one who leaves has nothing to do with it
   */
  public void replace(UserId leaving, UserId next) {
    if (parentId != null || !(leaving.equals(assignee) || leaving.equals(owner))) {
      throw new NotYourTask(getTaskName());
    }
    assignee = leaving.equals(assignee) ? next : assignee;
    owner = leaving.equals(owner) ? next : owner;
  }

  /** Lends the task to another person; it comes back to the one who has it now. */
  public void lendTo(Actor actor, UserId delegate) {
    checkMayBeDoneBy(actor);
    checkNotWaiting();
    owner = assignee == null ? actor.user().id() : assignee;
    assignee = delegate;
  }

  /**
   * Brings lent work back to its owner.
   *
   * @return the owner
   * @throws NothingToGiveBack when the task was not lent
   */
  public UserId comeBack(Actor actor) {
    checkMayBeDoneBy(actor);
    if (owner == null) {
      throw new NothingToGiveBack(getTaskName());
    }
    UserId back = owner;
    assignee = back;
    owner = null;
    return back;
  }

  /**
   * Takes lent work back before it is given back.
   *
   * @return who had it
   * @throws NothingToRecall when the person lent it to nobody
   */
  public UserId recall(Actor actor) {
    if (!isOpen()) {
      throw notOpen(actor.user().id());
    }
    if (owner == null || assignee == null || !actor.is(owner)) {
      throw new NothingToRecall(getTaskName());
    }
    UserId delegate = assignee;
    assignee = owner;
    owner = null;
    return delegate;
  }

  /** The task waits for signatures; it stays with the person who asked for them. */
  public void hold(Actor actor) {
    checkMayBeDoneBy(actor);
    if (owner != null) {
      throw new DelegatedWorkComesBack(getTaskName(), owner);
    }
    if (assignee == null) {
      assignee = actor.user().id();
    }
    held = true;
  }

  /** All signatures are in. */
  public void goOn() {
    held = false;
  }

  /** Marks the task as done; only the seam's own classes call it, in the engine's transaction. */
  public void done(Actor actor, Outcome outcome, String opinion, Instant now) {
    checkMayBeDoneBy(actor);
    checkNotWaiting();
    OpinionTooLong.check(opinion);
    finish(
        actor.user().id(),
        actor.isSubstituteFor(assignee) ? assignee : null,
        outcome,
        opinion,
        now);
    if (previousBy().isEmpty() && parentId == null) {
      startedBy(actor.user().id());
    }
  }

  /**
   * @throws DelegatedWorkComesBack when the task is lent
   * @throws SignersStillAsked when it waits for signatures
   */
  public void checkNotWaiting() {
    if (owner != null) {
      throw new DelegatedWorkComesBack(getTaskName(), owner);
    }
    if (held) {
      throw new SignersStillAsked(getTaskName());
    }
  }

  @PrePersist
  @PreUpdate
  void shelve() {
    shelf = Shelf.of(this);
  }

  public Optional<UserId> assignee() {
    return Optional.ofNullable(assignee);
  }

  /** To whom lent work comes back; empty when the task is not lent. */
  public Optional<UserId> owner() {
    return Optional.ofNullable(owner);
  }

  /** Whether signatures are being waited for. */
  public boolean isHeld() {
    return held;
  }

  /** The task that this signature belongs to; empty for a task of the process itself. */
  public Optional<TaskId> parent() {
    return Optional.ofNullable(parentId).map(TaskId::new);
  }
}
