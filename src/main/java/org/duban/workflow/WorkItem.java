package org.duban.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.Shortened;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One user task, open or done. The engine's task listener writes it in the engine's own
 * transaction; done rows stay and are the case's history of who did what, long after the engine has
 * forgotten. Task lists read this table alone.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {
  /** Where a task stands. */
  public enum State {
    OPEN,
    DONE,
    /** The process left the task without anybody doing it. */
    WITHDRAWN
  }

  private static final int TITLE_LIMIT = 200;
  private static final int SUBJECT_LIMIT = 300;

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private ProcessKey process;

  private CaseKey caseKey;
  private String taskKey;
  private String taskName;
  private String formKey;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable UnitCode actingUnit;
  private UnitCode caseUnit;
  private @Nullable UnitCode county;
  private @Nullable Quarter quarter;
  private String title;
  private String subject;
  private int batch;
  private int priority;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant createdAt;
  private @Nullable Instant dueAt;
  private @Nullable UserId previousBy;
  private @Nullable UserId assignee;
  private @Nullable Instant completedAt;
  private @Nullable UserId completedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private String opinion;

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
    this.id = id.value();
    this.process = process;
    this.caseKey = caseKey;
    this.taskKey = form.taskKey();
    this.taskName = form.name();
    this.formKey = form.formKey();
    this.role = form.role();
    this.batch = batch;
    this.caseUnit = facts.unit();
    this.county = unit.county().orElse(null);
    this.actingUnit =
        switch (form.role().reach()) {
          case UNIT -> facts.unit();
          case COUNTY -> county;
          case CITY -> null;
        };
    this.quarter = facts.quarter();
    this.title = Shortened.of(facts.title(), TITLE_LIMIT);
    this.subject = Shortened.of(facts.subject(), SUBJECT_LIMIT);
    this.priority = 50;
    this.state = State.OPEN;
    this.createdAt = createdAt;
    this.dueAt = dueAt;
    this.previousBy = previousBy;
    this.assignee = facts.assignee();
    this.opinion = "";
  }

  /**
   * Checks that a person may do this task now.
   *
   * @throws TaskAlreadyDone when it is not open any more
   * @throws NotYourTask when role or unit do not fit
   * @throws TaskTakenByOther when somebody else has claimed it
   */
  public void checkMayBeDoneBy(User user) {
    boolean unitFits = actingUnit == null || actingUnit.equals(user.unit());
    if (!user.roles().contains(role) || !unitFits) {
      throw new NotYourTask(taskName);
    }
    if (state != State.OPEN) {
      throw completedBy == null
          ? new TaskAlreadyDone(taskName, "")
          : new TaskDoneBy(taskName, completedBy);
    }
    if (assignee != null && !assignee.equals(user.id())) {
      throw new TaskTakenByOther(taskName, assignee);
    }
  }

  /**
   * This task, if it is one of those: cases of several processes bear the same number, so an
   * address edited by hand could lead a use case to another process's task.
   *
   * @throws NotYourTask when it is none of them
   */
  public WorkItem expect(ProcessKey wanted, String... taskKeys) {
    if (process != wanted || !List.of(taskKeys).contains(taskKey)) {
      throw new NotYourTask(taskName);
    }
    return this;
  }

  /** Takes the task for a person who may do it. */
  public void claim(User user) {
    checkMayBeDoneBy(user);
    assignee = user.id();
  }

  /** Gives the task back to everyone of its role. */
  public void release(User user) {
    checkMayBeDoneBy(user);
    assignee = null;
  }

  /** Marks the task as done; only the seam's own classes call it, in the engine's transaction. */
  public void done(User user, Outcome outcome, String opinion, Instant now) {
    checkMayBeDoneBy(user);
    this.state = State.DONE;
    this.completedAt = now;
    this.completedBy = user.id();
    this.outcome = outcome;
    this.opinion = opinion;
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

  public TaskId id() {
    return new TaskId(id);
  }

  public String getId() {
    return id;
  }

  public ProcessKey getProcess() {
    return process;
  }

  public CaseKey caseKey() {
    return caseKey;
  }

  public String getTaskKey() {
    return taskKey;
  }

  public String getTaskName() {
    return taskName;
  }

  /** Path of the page that does this task, without its ending. */
  public String getFormKey() {
    return formKey;
  }

  public Role getRole() {
    return role;
  }

  public UnitCode caseUnit() {
    return caseUnit;
  }

  public Optional<UnitCode> county() {
    return Optional.ofNullable(county);
  }

  public Optional<Quarter> quarter() {
    return Optional.ofNullable(quarter);
  }

  public String getTitle() {
    return title;
  }

  public String getSubject() {
    return subject;
  }

  /** Number of the batch from 1, or 0 when the task is not one of several. */
  public int getBatch() {
    return batch;
  }

  public State getState() {
    return state;
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

  public Optional<UserId> assignee() {
    return Optional.ofNullable(assignee);
  }

  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  public Optional<UserId> completedBy() {
    return Optional.ofNullable(completedBy);
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public String getOpinion() {
    return opinion;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkItem that && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
