package org.duban.registercheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What one unit answers about its channels in one quarter. */
@Entity
@Table(name = "register_check")
public class RegisterCheck {
  @Id private String id;
  @Version private long version;
  private Quarter quarter;
  private UnitCode unit;

  @Enumerated(EnumType.STRING)
  private CheckState state;

  @Enumerated(EnumType.STRING)
  private @Nullable AnswerKind answerKind;

  private int listed;
  private Instant dueAt;
  private @Nullable Instant answeredAt;
  private @Nullable UserId answeredBy;
  private @Nullable Instant overdueNotedAt;
  private @Nullable UserId approvedBy;
  private @Nullable UserId countyConfirmedBy;
  private @Nullable Instant countyConfirmedAt;
  private @Nullable Instant endedAt;
  private String lastOpinion;
  @Embedded private @Nullable SealedNilReturn sealed;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "check_id", nullable = false)
  @OrderBy("id")
  private List<CheckEntry> entries = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected RegisterCheck() {}

  /**
   * @param listed number of running channels that the unit's list begins with
   */
  RegisterCheck(Quarter quarter, UnitCode unit, int listed, Instant dueAt) {
    this.id = CaseKey.of(quarter, unit).value();
    this.quarter = quarter;
    this.unit = unit;
    this.state = CheckState.OPEN;
    this.listed = listed;
    this.dueAt = dueAt;
    this.lastOpinion = "";
  }

  /**
   * Takes the unit's answer of one line a channel.
   *
   * @return what the answer comes to
   */
  AnswerKind answer(List<EntryAnswer> lines, String opinion, UserId by, Instant now) {
    expect(CheckState.OPEN, CheckState.RETURNED);
    CheckText.OPINION.check(opinion);
    entries.clear();
    lines.forEach(line -> entries.add(new CheckEntry(line)));
    boolean right = lines.stream().allMatch(line -> line.mark() == Mark.RIGHT);
    take(right ? AnswerKind.CONFIRMED : AnswerKind.CORRECTED, opinion, by, now);
    state = right ? CheckState.ANSWERED : CheckState.TO_SETTLE;
    return right ? AnswerKind.CONFIRMED : AnswerKind.CORRECTED;
  }

  /** Takes the clerk's word that the unit runs no channel (requirement Z30). */
  void reportNil(String opinion, UserId by, Instant now) {
    expect(CheckState.OPEN, CheckState.RETURNED);
    CheckText.OPINION.check(opinion);
    entries.clear();
    take(AnswerKind.NIL_RETURN, opinion, by, now);
    state = CheckState.TO_SEAL;
  }

  private void take(AnswerKind kind, String opinion, UserId by, Instant now) {
    answerKind = kind;
    answeredAt = now;
    answeredBy = by;
    approvedBy = null;
    lastOpinion = opinion;
  }

  /**
   * The leader stands for the nil return and hands it in, signed and sealed.
   *
   * @throws SamePersonMayNotApprove when the leader wrote it
   */
  void sealNil(SealedNilReturn report, String opinion, UserId leader) {
    expect(CheckState.TO_SEAL);
    checkFourEyes(leader);
    CheckText.OPINION.check(opinion);
    sealed = report;
    approvedBy = leader;
    lastOpinion = opinion;
    state = CheckState.ANSWERED;
  }

  /** The answer goes back to the unit. */
  void giveBack(String opinion) {
    expect(CheckState.TO_SEAL, CheckState.TO_SETTLE);
    CheckText.OPINION.check(opinion);
    lastOpinion = opinion;
    state = CheckState.RETURNED;
  }

  /** The clerk has the list again; the office or the leader has not looked at the answer yet. */
  void takeBack() {
    expect(CheckState.TO_SEAL, CheckState.TO_SETTLE);
    lastOpinion = "";
    state = CheckState.OPEN;
  }

  /**
   * Leaves the unit time until an instant at least, for an answer that the office returned. Being
   * late is noted anew when that passes, too.
   *
   * @return whether the due date was nearer and has moved
   */
  boolean giveTimeUntil(Instant atLeast) {
    expect(CheckState.RETURNED);
    boolean moves = dueAt.isBefore(atLeast);
    if (moves) {
      dueAt = atLeast;
      overdueNotedAt = null;
    }
    return moves;
  }

  /**
   * The office has settled every discrepancy.
   *
   * @throws DiscrepanciesUnsettled when one is pending
   */
  void settled(String opinion, UserId reviewer) {
    expect(CheckState.TO_SETTLE);
    checkFourEyes(reviewer);
    CheckText.OPINION.check(opinion);
    long pending = entries.stream().filter(e -> e.getSettlement() == Settlement.PENDING).count();
    if (pending > 0) {
      throw new DiscrepanciesUnsettled(pending);
    }
    approvedBy = reviewer;
    lastOpinion = opinion;
    state = CheckState.ANSWERED;
  }

  /** The answer is in the record; nothing more is expected. */
  void recorded(Instant now) {
    expect(CheckState.ANSWERED);
    endedAt = now;
  }

  /**
   * The office ends the round without an answer that stands. What the unit did answer stays told
   * apart from silence: a nil return that nobody sealed, and never a discrepancy, which is settled
   * first.
   */
  void close(Instant now) {
    if (state.isPending()) {
      expect(CheckState.OPEN, CheckState.RETURNED, CheckState.TO_SEAL);
      state = state == CheckState.TO_SEAL ? CheckState.UNSEALED : CheckState.CLOSED;
      endedAt = now;
    }
  }

  /** Whether the answer stands, waits for the county and is no work of the person's own. */
  boolean mayBeConfirmedBy(UserId supervisor) {
    return state == CheckState.ANSWERED
        && countyConfirmedAt == null
        && !supervisor.equals(answeredBy)
        && !supervisor.equals(approvedBy);
  }

  /**
   * The county stands for the answer, too.
   *
   * @throws SamePersonMayNotApprove when the supervisor answered or approved it
   */
  void confirmByCounty(UserId supervisor, Instant now) {
    expect(CheckState.ANSWERED);
    checkFourEyes(supervisor);
    if (approvedBy != null) {
      SamePersonMayNotApprove.check(approvedBy, supervisor);
    }
    countyConfirmedBy = supervisor;
    countyConfirmedAt = now;
  }

  /** Notes once that the unit is late; returns whether it was not noted before. */
  boolean noteOverdue(Instant now) {
    if (overdueNotedAt != null || !state.isPending()) {
      return false;
    }
    overdueNotedAt = now;
    return true;
  }

  private void checkFourEyes(UserId approver) {
    if (answeredBy != null) {
      SamePersonMayNotApprove.check(answeredBy, approver);
    }
  }

  private void expect(CheckState... expected) {
    if (!List.of(expected).contains(state)) {
      throw new CheckNotThere(id, state);
    }
  }

  public CaseKey key() {
    return new CaseKey(id);
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public UnitCode unit() {
    return unit;
  }

  public CheckState getState() {
    return state;
  }

  /** Empty until the unit has answered. */
  public Optional<AnswerKind> answerKind() {
    return Optional.ofNullable(answerKind);
  }

  /** Number of running channels when the check was opened. */
  public int getListed() {
    return listed;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public Optional<UserId> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  /** When it was noted that the unit missed the present due date; empty when it did not. */
  public Optional<Instant> overdueNotedAt() {
    return Optional.ofNullable(overdueNotedAt);
  }

  public Optional<UserId> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  /** Who stood for the answer for the county; empty before that. */
  public Optional<UserId> countyConfirmedBy() {
    return Optional.ofNullable(countyConfirmedBy);
  }

  /** When the county stood for the answer; empty before that and for a municipal unit. */
  public Optional<Instant> countyConfirmedAt() {
    return Optional.ofNullable(countyConfirmedAt);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** The nil return as it was sealed; empty for every other answer. */
  public Optional<SealedNilReturn> sealed() {
    return Optional.ofNullable(sealed);
  }

  public String getLastOpinion() {
    return lastOpinion;
  }

  /** The lines of the answer in their order; empty before it and for a nil return. */
  public List<CheckEntry> entries() {
    return List.copyOf(entries);
  }
}
