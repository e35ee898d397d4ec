package org.duban.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 代理: one person stands in for another who is absent, from the beginning of the first day to the
 * end of the last, in the office's zone. A substitution is never deleted: the record names it.
 */
@Entity
@Table(name = "substitution")
public class Substitution {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "substitution")
  @SequenceGenerator(name = "substitution", sequenceName = "substitution_seq", allocationSize = 50)
  private long id;

  private UserId absent;
  private UserId deputy;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String reason;
  private UserId arrangedBy;
  private Instant arrangedAt;
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected Substitution() {}

  Substitution(
      UserId absent,
      UserId deputy,
      LocalDate firstDay,
      LocalDate lastDay,
      String reason,
      UserId arrangedBy,
      Instant arrangedAt) {
    this.absent = absent;
    this.deputy = deputy;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.reason = reason;
    this.arrangedBy = arrangedBy;
    this.arrangedAt = arrangedAt;
  }

  /** Ends it before its last day; a second time changes nothing. */
  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** Whether it holds on some day of the span, both ends included. */
  boolean meets(LocalDate first, LocalDate last) {
    return endedAt == null && !last.isBefore(firstDay) && !first.isAfter(lastDay);
  }

  /** Whether it can still come into force or is in force. */
  public boolean isAhead(LocalDate today) {
    return endedAt == null && !today.isAfter(lastDay);
  }

  public long getId() {
    return id;
  }

  public UserId absent() {
    return absent;
  }

  public UserId deputy() {
    return deputy;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public String getReason() {
    return reason;
  }

  public UserId arrangedBy() {
    return arrangedBy;
  }

  public Instant getArrangedAt() {
    return arrangedAt;
  }
}
