package org.duban.workflow;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.Shortened;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about and for whom; fixed when the task arises, so that a list shows it without
 * asking the feature again.
 */
@MappedSuperclass
public abstract class WorkSubject {
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
  private @Nullable UserId startedBy;
  private @Nullable Instant caseEndedAt;

  @SuppressWarnings("NullAway.Init")
  protected WorkSubject() {}

  WorkSubject(
      TaskId id,
      ProcessKey process,
      CaseKey caseKey,
      TaskForm form,
      int batch,
      CaseFacts facts,
      Unit unit) {
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
  }

  /** A further piece of work on the same thing, done on a page of its own. */
  WorkSubject(TaskId id, WorkSubject of, String taskName, String formKey) {
    this.id = id.value();
    this.process = of.process;
    this.caseKey = of.caseKey;
    this.taskKey = of.taskKey;
    this.taskName = taskName;
    this.formKey = formKey;
    this.role = of.role;
    this.batch = of.batch;
    this.caseUnit = of.caseUnit;
    this.county = of.county;
    this.actingUnit = of.actingUnit;
    this.quarter = of.quarter;
    this.title = of.title;
    this.subject = of.subject;
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

  /** Id of the task in the diagram. */
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

  /** The unit whose people of the role may do it; empty when it is the city office's. */
  public Optional<UnitCode> actingUnit() {
    return Optional.ofNullable(actingUnit);
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

  /**
   * This task is the newest of its case now: who started the case is noted here and no longer at
   * the task that was the newest before, so that a list of cases has one line for each.
   */
  public void follow(WorkSubject newestBefore) {
    startedBy = newestBefore.startedBy;
    newestBefore.startedBy = null;
  }

  /** Who started the case; empty at all tasks of the case but its newest. */
  public Optional<UserId> startedBy() {
    return Optional.ofNullable(startedBy);
  }

  /** The case came to its end while this task was its newest. */
  public void caseEnded(Instant now) {
    caseEndedAt = now;
  }

  /** When the case ended; empty while it goes on, and at all tasks of the case but its newest. */
  public Optional<Instant> caseEndedAt() {
    return Optional.ofNullable(caseEndedAt);
  }

  void startedBy(UserId person) {
    if (startedBy == null) {
      startedBy = person;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkSubject that && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
