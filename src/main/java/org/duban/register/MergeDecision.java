package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What became of a merge proposal: dismissed with a reason, or the unit was asked to close one. */
@Entity
@Table(name = "merge_decision")
public class MergeDecision {
  /** How it was settled. */
  public enum Kind {
    DISMISSED,
    CLOSURE_ASKED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merge_decision")
  @SequenceGenerator(
      name = "merge_decision",
      sequenceName = "merge_decision_seq",
      allocationSize = 50)
  private long id;

  private UnitCode unit;
  private String platform;
  private String members;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private @Nullable Long channelId;
  private String reason;
  private UserId decidedBy;
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected MergeDecision() {}

  MergeDecision(
      MergeProposal proposal,
      Kind kind,
      @Nullable Long channelId,
      String reason,
      UserId decidedBy,
      Instant decidedAt) {
    this.unit = proposal.unit();
    this.platform = proposal.platform().letters();
    this.members = proposal.fingerprint();
    this.kind = kind;
    this.channelId = channelId;
    this.reason = reason;
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  /** What it settled, as {@link MergeProposal#identity} says it. */
  String identity() {
    return unit.value() + " " + platform + " " + members;
  }

  public UnitCode unit() {
    return unit;
  }

  public Platform platform() {
    return new Platform(platform);
  }

  public Kind getKind() {
    return kind;
  }

  /** The channel that the unit was asked to close; null for a dismissal. */
  public @Nullable Long getChannelId() {
    return channelId;
  }

  public String getReason() {
    return reason;
  }

  public UserId decidedBy() {
    return decidedBy;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }
}
