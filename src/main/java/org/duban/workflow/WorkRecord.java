package org.duban.workflow;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** When a task arose, when it is due, who did it and what came of it. */
@MappedSuperclass
public abstract class WorkRecord extends WorkSubject {
  private static final int USUAL_PRIORITY = 50;

  /** Where a task stands. */
  public enum State {
    OPEN,
    DONE,
    /** The process left the task without anybody doing it. */
    WITHDRAWN
  }

  private int priority = USUAL_PRIORITY;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  private Instant createdAt;
  private @Nullable Instant dueAt;
  private @Nullable UserId previousBy;
  private @Nullable Instant completedAt;
  private @Nullable UserId completedBy;
  private @Nullable UserId completedFor;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private String opinion = "";

  @SuppressWarnings("NullAway.Init")
  protected WorkRecord() {}

  @SuppressWarnings("NullAway.Init")
  WorkRecord(
      TaskId id,
      ProcessKey process,
      CaseKey caseKey,
      TaskForm form,
      int batch,
      CaseFacts facts,
      Unit unit) {
    super(id, process, caseKey, form, batch, facts, unit);
  }

  @SuppressWarnings("NullAway.Init")
  WorkRecord(TaskId id, WorkRecord of, String taskName, String formKey) {
    super(id, of, taskName, formKey);
    this.priority = of.priority;
  }

  final void arise(Instant now, @Nullable Instant due, @Nullable UserId before) {
    createdAt = now;
    dueAt = due;
    previousBy = before;
  }

  final void finish(UserId by, @Nullable UserId absent, Outcome came, String said, Instant now) {
    state = State.DONE;
    completedAt = now;
    completedBy = by;
    completedFor = absent;
    outcome = came;
    opinion = said;
  }

  /** Marks a task that the process left without anybody doing it. */
  public void withdraw(Instant now) {
    if (state == State.OPEN) {
      state = State.WITHDRAWN;
      completedAt = now;
    }
  }

  /** The due date was moved. */
  public void postpone(Instant newDueAt) {
    dueAt = newDueAt;
  }

  public int getPriority() {
    return priority;
  }

  public State getState() {
    return state;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public Optional<UserId> previousBy() {
    return Optional.ofNullable(previousBy);
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  public Optional<UserId> completedBy() {
    return Optional.ofNullable(completedBy);
  }

  /** The absent person whom the one who did it stood in for. */
  public Optional<UserId> completedFor() {
    return Optional.ofNullable(completedFor);
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public String getOpinion() {
    return opinion;
  }
}
