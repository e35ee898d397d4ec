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
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** 抄送, 传阅: a case that somebody was shown. It blocks nothing. */
@Entity
@Table(name = "case_copy")
public class CaseCopy {
  /** Whether the reading must be confirmed. */
  public enum Kind {
    /** 抄送: opening it is enough. */
    COPY,
    /** 传阅: the reader says 已阅, with a remark if they like. */
    CIRCULATION
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_copy")
  @SequenceGenerator(name = "case_copy", sequenceName = "case_copy_seq", allocationSize = 50)
  private long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String itemId;

  @Enumerated(EnumType.STRING)
  private ProcessKey process;

  private CaseKey caseKey;
  private UnitCode caseUnit;
  private @Nullable Quarter quarter;
  private String taskKey;
  private String taskName;
  private String title;
  private String subject;
  private UserId sender;
  private UserId recipient;
  private String message;
  private Instant sentAt;
  private @Nullable Instant readAt;
  private String remark;

  @SuppressWarnings("NullAway.Init")
  protected CaseCopy() {}

  CaseCopy(
      Kind kind, WorkItem item, UserId sender, UserId recipient, String message, Instant sentAt) {
    this.kind = kind;
    this.itemId = item.getId();
    this.process = item.getProcess();
    this.caseKey = item.caseKey();
    this.caseUnit = item.caseUnit();
    this.quarter = item.quarter().orElse(null);
    this.taskKey = item.getTaskKey();
    this.taskName = item.getTaskName();
    this.title = item.getTitle();
    this.subject = item.getSubject();
    this.sender = sender;
    this.recipient = recipient;
    this.message = message;
    this.sentAt = sentAt;
    this.remark = "";
  }

  /** The recipient has read it; only the first time counts. */
  void read(String said, Instant now) {
    if (readAt == null) {
      readAt = now;
      remark = said;
    }
  }

  public long getId() {
    return id;
  }

  public Kind getKind() {
    return kind;
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

  public UnitCode caseUnit() {
    return caseUnit;
  }

  public Optional<Quarter> quarter() {
    return Optional.ofNullable(quarter);
  }

  /** The step at which it was sent. */
  public String getTaskName() {
    return taskName;
  }

  public String getTitle() {
    return title;
  }

  public String getSubject() {
    return subject;
  }

  public UserId sender() {
    return sender;
  }

  public UserId recipient() {
    return recipient;
  }

  public String getMessage() {
    return message;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  public String getRemark() {
    return remark;
  }
}
