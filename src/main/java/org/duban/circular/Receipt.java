package org.duban.circular;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** 回执: that one unit was sent a circular, and when somebody there confirmed it. */
@Entity
@Table(name = "circular_receipt")
public class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "circular_receipt")
  @SequenceGenerator(
      name = "circular_receipt",
      sequenceName = "circular_receipt_seq",
      allocationSize = 50)
  private long id;

  @Version private long version;
  private CaseKey circularKey;
  private UnitCode unit;
  private Instant sentAt;
  private @Nullable Instant receivedAt;
  private @Nullable UserId receivedBy;

  @SuppressWarnings("NullAway.Init")
  protected Receipt() {}

  Receipt(CaseKey circular, UnitCode unit, Instant sentAt) {
    this.circularKey = circular;
    this.unit = unit;
    this.sentAt = sentAt;
  }

  /** Confirms it; a second confirmation changes nothing, the first one counts. */
  void acknowledge(UserId by, Instant now) {
    if (receivedAt == null) {
      receivedAt = now;
      receivedBy = by;
    }
  }

  public CaseKey circularKey() {
    return circularKey;
  }

  public UnitCode unit() {
    return unit;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  public Optional<UserId> receivedBy() {
    return Optional.ofNullable(receivedBy);
  }
}
