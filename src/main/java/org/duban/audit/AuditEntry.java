package org.duban.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.shared.Shortened;
import org.duban.shared.UserId;
import org.hibernate.annotations.Immutable;

/** One thing that happened. Never changed and never deleted. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
  @SequenceGenerator(name = "audit_entry", sequenceName = "audit_entry_seq", allocationSize = 50)
  private long id;

  private Instant happenedAt;
  private UserId actor;
  private String event;
  private String subject;
  private String facts;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  /**
   * @param actor who did it, {@link UserId#SYSTEM} for the product itself
   * @param event simple name of the event
   * @param facts the event's values as text, cut at 4,000 characters
   */
  public AuditEntry(Instant happenedAt, UserId actor, String event, String subject, String facts) {
    this.happenedAt = happenedAt;
    this.actor = actor;
    this.event = event;
    this.subject = subject;
    this.facts = Shortened.of(facts, 4000);
  }

  public long getId() {
    return id;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  public UserId getActor() {
    return actor;
  }

  public String getEvent() {
    return event;
  }

  public String getSubject() {
    return subject;
  }

  public String getFacts() {
    return facts;
  }
}
