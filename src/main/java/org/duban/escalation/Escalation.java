package org.duban.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** 督办: one measure against one unit in one rectification, with all it was decided on. */
@Entity
@Table(name = "escalation")
public class Escalation {
  private static final int BASIS_LIMIT = 500;

  @Id private String escalationKey;
  @Version private long version;
  @Column private CaseKey caseKey;
  @Column private int number;
  @Column private int round;
  @Column private Quarter quarter;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;

  @Enumerated(EnumType.STRING)
  private Trigger reason;

  @Enumerated(EnumType.STRING)
  private EscalationState state;

  @Column private Instant openedAt;
  @Column private Instant dueAt;
  private @Nullable UserId proposedBy;
  @Embedded private @Nullable Grounds grounds;

  @Enumerated(EnumType.STRING)
  private @Nullable Measure measure;

  @Column private String basis;
  private @Nullable UserId decidedBy;
  private @Nullable Instant decidedAt;
  @Column private String opinion;
  @Column private String letter;
  private @Nullable String letterFile;
  private @Nullable Instant deliveredAt;
  private @Nullable LocalDate interviewOn;
  private @Nullable String interviewPlace;
  private @Nullable String interviewWords;
  private @Nullable UserId recordedBy;

  @ElementCollection
  @CollectionTable(
      name = "escalation_interviewed",
      joinColumns = @JoinColumn(name = "escalation_key"))
  @Column(name = "position_held")
  @Enumerated(EnumType.STRING)
  private Set<InterviewedPosition> interviewed = EnumSet.noneOf(InterviewedPosition.class);

  @ElementCollection
  @CollectionTable(
      name = "escalation_commitment",
      joinColumns = @JoinColumn(name = "escalation_key"))
  @OrderColumn(name = "place")
  private List<Commitment> commitments = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Escalation() {}

  /**
   * @param number of the escalation in its case, from 1
   * @param proposedBy who asked for it; null when the calendar or a re-check did
   */
  Escalation(
      EscalatedCase facts, int number, Trigger reason, @Nullable UserId proposedBy, Instant now) {
    this.escalationKey = facts.key() + "-D" + number;
    this.caseKey = facts.key();
    this.number = number;
    this.round = facts.round();
    this.quarter = facts.quarter();
    this.unit = facts.unit();
    this.unitName = facts.unitName();
    this.reason = reason;
    this.state = EscalationState.OPENED;
    this.openedAt = now;
    this.dueAt = facts.dueAt();
    this.proposedBy = proposedBy;
    this.basis = "";
    this.opinion = "";
    this.letter = "";
  }

  void propose(Grounds on, Measure proposed, String because) {
    require(EscalationState.OPENED);
    grounds = on;
    measure = proposed;
    basis = because.length() > BASIS_LIMIT ? because.substring(0, BASIS_LIMIT) : because;
    state = EscalationState.PROPOSED;
  }

  void remind(Instant now) {
    require(EscalationState.PROPOSED);
    deliveredAt = now;
    state = EscalationState.REMINDED;
  }

  /** Whoever asked for the measure may not approve it; to drop it again is no approval. */
  void approve(UserId by, String words, Instant now) {
    require(EscalationState.PROPOSED);
    if (proposedBy != null) {
      SamePersonMayNotApprove.check(proposedBy, by);
    }
    decidedBy = by;
    decidedAt = now;
    opinion = EscalationWords.checked(words);
    state = EscalationState.APPROVED;
  }

  void reject(UserId by, String words, Instant now) {
    require(EscalationState.PROPOSED);
    if (words.isBlank()) {
      throw new RejectionNeedsReason();
    }
    decidedBy = by;
    decidedAt = now;
    opinion = EscalationWords.checked(words);
  }

  void drop() {
    require(EscalationState.PROPOSED);
    state = EscalationState.DROPPED;
  }

  /** The unit answered after the approval: nothing is delivered any more. */
  void overtaken() {
    require(EscalationState.APPROVED);
    state = EscalationState.DROPPED;
  }

  void deliver(String words, String fileId, Instant now) {
    require(EscalationState.APPROVED);
    letter = words;
    letterFile = fileId;
    deliveredAt = now;
    state = EscalationState.DELIVERED;
  }

  void recordInterview(InterviewNotes notes, UserId by, LocalDate today, ZoneId zone) {
    require(EscalationState.APPROVED);
    Instant ordered = decidedAt == null ? openedAt : decidedAt;
    notes.check(LocalDate.ofInstant(ordered, zone), today);
    interviewOn = notes.heldOn();
    interviewPlace = notes.place().strip();
    interviewWords = notes.words().strip();
    interviewed.clear();
    interviewed.addAll(notes.interviewed());
    commitments.clear();
    commitments.addAll(notes.commitments());
    recordedBy = by;
    state = EscalationState.INTERVIEWED;
  }

  private void require(EscalationState expected) {
    if (state != expected) {
      throw new EscalationNotAtThisStep(state);
    }
  }

  public CaseKey key() {
    return new CaseKey(escalationKey);
  }

  /** Number of the rectification. */
  public CaseKey caseKey() {
    return caseKey;
  }

  public int getNumber() {
    return number;
  }

  public int getRound() {
    return round;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public UnitCode unit() {
    return unit;
  }

  public String getUnitName() {
    return unitName;
  }

  public Trigger getReason() {
    return reason;
  }

  /** Whether it began because this due date of this round passed. */
  boolean isForOverdue(int ofRound, Instant due) {
    return reason == Trigger.OVERDUE && round == ofRound && dueAt.equals(due);
  }

  public EscalationState getState() {
    return state;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Optional<Grounds> grounds() {
    return Optional.ofNullable(grounds);
  }

  /** Until when the report that it is about was due when it began. */
  public Instant getDueAt() {
    return dueAt;
  }

  /** Who asked for it; empty when the calendar or a re-check did. */
  public Optional<UserId> proposedBy() {
    return Optional.ofNullable(proposedBy);
  }

  /** The measure; empty until the table was asked. */
  public Optional<Measure> measure() {
    return Optional.ofNullable(measure);
  }

  /** What the matching row of the table says of its source. */
  public String getBasis() {
    return basis;
  }

  public Optional<UserId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public String getOpinion() {
    return opinion;
  }

  /** Words of the letter; empty until delivered. */
  public String getLetter() {
    return letter;
  }

  /** Id of the stored letter; empty until delivered. */
  public Optional<String> letterFile() {
    return Optional.ofNullable(letterFile);
  }

  public Optional<Instant> deliveredAt() {
    return Optional.ofNullable(deliveredAt);
  }

  /** What was written of the interview; empty until it is recorded. */
  public Optional<InterviewNotes> interview() {
    return interviewOn == null || interviewPlace == null || interviewWords == null
        ? Optional.empty()
        : Optional.of(
            new InterviewNotes(
                interviewOn, interviewPlace, interviewed, interviewWords, commitments));
  }

  public Optional<UserId> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }
}
