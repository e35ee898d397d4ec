package org.duban.workflow.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** 流转记录: one line of what was done with a task besides finishing it. Never changed or deleted. */
@Entity
@Table(name = "handling")
public class Handling {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling")
  @SequenceGenerator(name = "handling", sequenceName = "handling_seq", allocationSize = 50)
  private long id;

  private String itemId;

  @Enumerated(EnumType.STRING)
  private ProcessKey process;

  private CaseKey caseKey;
  private String taskName;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  private UserId actor;
  private @Nullable UserId onBehalfOf;
  private String recipients;
  private String remark;
  private Instant happenedAt;

  @SuppressWarnings("NullAway.Init")
  protected Handling() {}

  /**
   * @param recipients whom it was done to or for; may be empty
   * @param remark what the person wrote; empty when nothing
   */
  Handling(
      WorkItem item,
      Deed deed,
      Actor actor,
      List<UserId> recipients,
      String remark,
      Instant happenedAt) {
    this.itemId = item.getId();
    this.process = item.getProcess();
    this.caseKey = item.caseKey();
    this.taskName = item.getTaskName();
    this.deed = deed;
    this.actor = actor.user().id();
    this.onBehalfOf = item.assignee().filter(actor::isSubstituteFor).orElse(null);
    this.recipients = recipients.stream().map(UserId::value).collect(Collectors.joining(" "));
    this.remark = remark;
    this.happenedAt = happenedAt;
  }

  public long getId() {
    return id;
  }

  public TaskId itemId() {
    return new TaskId(itemId);
  }

  public ProcessKey getProcess() {
    return process;
  }

  public CaseKey caseKey() {
    return caseKey;
  }

  public String getTaskName() {
    return taskName;
  }

  public Deed getDeed() {
    return deed;
  }

  public UserId actor() {
    return actor;
  }

  /** The absent person in whose place it was done. */
  public Optional<UserId> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  /** Whom it was done to or for, in the order they were named; never null. */
  public List<UserId> recipients() {
    return Stream.of(recipients.split(" ")).filter(r -> !r.isEmpty()).map(UserId::new).toList();
  }

  public String getRemark() {
    return remark;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }
}
