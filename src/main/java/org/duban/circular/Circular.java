package org.duban.circular;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.CaseKey;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 通报: what the office tells every unit about a quarter, on its way from hand to hand. It holds its
 * own rows and text from the draft on ({@link CircularDraft}); the number comes last, so that a
 * circular that is never signed leaves no gap. An issued circular never changes: a correction is a
 * circular of its own that names it.
 */
@Entity
@Table(name = "circular")
public class Circular extends CircularDraft {
  @Enumerated(EnumType.STRING)
  private CircularState state;

  private boolean archived;
  private @Nullable String numberOrgan;
  private @Nullable Integer numberYear;

  @Column(name = "number_in_year")
  private @Nullable Integer numberInYear;

  private @Nullable UserId submittedBy;
  private @Nullable Instant submittedAt;
  private @Nullable UserId reviewedBy;
  private @Nullable Instant reviewedAt;
  private @Nullable UserId signedBy;
  private @Nullable Instant signedAt;
  private @Nullable Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Circular() {}

  private Circular(CaseKey key, Quarter quarter, int sequence) {
    super(key, quarter, sequence);
    this.state = CircularState.OPENED;
  }

  /** The quarter's own circular, still empty. */
  static Circular firstOf(Quarter quarter) {
    return new Circular(new CaseKey(quarter.toString()), quarter, 1);
  }

  /**
   * A correction of this one, still empty.
   *
   * @param number 2 for the first correction of a quarter
   * @param by who ordered it; the reason is printed, so it is an author's
   * @throws CircularNotReady when this one was not issued
   */
  Circular correction(int number, String reason, UserId by) {
    require(CircularState.ISSUED);
    var key = new CaseKey(getQuarter() + "-" + number);
    var correction = new Circular(key, getQuarter(), number);
    correction.correcting(key(), reason, by);
    return correction;
  }

  /** Takes rows, window, demand, first text and how it is printed. */
  void draft(
      List<CheckedChannel> checked,
      CheckWindow window,
      ReportDemand reportDemand,
      Map<Section, String> text,
      HouseStyle style,
      Instant now) {
    require(CircularState.OPENED);
    take(checked, window, reportDemand, text, style, now);
    state = CircularState.DRAFT;
  }

  /** Replaces text and demand; each change is a new revision. */
  void write(Map<Section, String> text, ReportDemand reportDemand, UserId by) {
    require(CircularState.DRAFT);
    replace(text, reportDemand, by);
  }

  void submit(UserId by, Instant now) {
    require(CircularState.DRAFT);
    submittedBy = by;
    submittedAt = now;
    reviewedBy = null;
    reviewedAt = null;
    state = CircularState.IN_REVIEW;
  }

  /** Refuses everybody who wrote on it. */
  void approve(UserId by, Instant now) {
    require(CircularState.IN_REVIEW);
    refuseAuthor(by);
    differsFrom(submittedBy, by);
    reviewedBy = by;
    reviewedAt = now;
    state = CircularState.TO_SIGN;
  }

  /** Back to whoever writes it, from the review or from the signing leader. */
  void returnToDraft() {
    if (state != CircularState.TO_SIGN) {
      require(CircularState.IN_REVIEW);
    }
    state = CircularState.DRAFT;
  }

  void returnToReview() {
    require(CircularState.TO_SIGN);
    state = CircularState.IN_REVIEW;
  }

  /** Refuses everybody who wrote on it, and who reviewed it. */
  void sign(UserId by, Instant now) {
    require(CircularState.TO_SIGN);
    refuseAuthor(by);
    differsFrom(submittedBy, by);
    differsFrom(reviewedBy, by);
    signedBy = by;
    signedAt = now;
    state = CircularState.SIGNED;
  }

  void number(CircularNumber number) {
    require(CircularState.SIGNED);
    setNumber(number);
    state = CircularState.NUMBERED;
  }

  CircularIssued issue(Instant now) {
    require(CircularState.NUMBERED);
    issuedAt = now;
    state = CircularState.ISSUED;
    return new CircularIssued(key(), number().map(CircularNumber::toString).orElse(""));
  }

  /** Marks a drafted circular as one that was issued before the product was there. */
  void archive(Instant issued, @Nullable CircularNumber number) {
    require(CircularState.DRAFT);
    archived = true;
    if (number != null) {
      setNumber(number);
    }
    issuedAt = issued;
    state = CircularState.ISSUED;
  }

  private void setNumber(CircularNumber number) {
    numberOrgan = number.organ();
    numberYear = number.year();
    numberInYear = number.number();
  }

  private void require(CircularState expected) {
    if (state != expected) {
      throw new CircularNotReady(key(), state);
    }
  }

  private static void differsFrom(@Nullable UserId author, UserId approver) {
    if (author != null) {
      SamePersonMayNotApprove.check(author, approver);
    }
  }

  public CircularState getState() {
    return state;
  }

  public boolean isIssued() {
    return state == CircularState.ISSUED;
  }

  /** Whether it was issued before the product was there and only entered afterwards. */
  public boolean isArchived() {
    return archived;
  }

  /** Its number; empty until it has one, and for archived ones whose number nobody knows. */
  public Optional<CircularNumber> number() {
    return numberOrgan == null || numberYear == null || numberInYear == null
        ? Optional.empty()
        : Optional.of(new CircularNumber(numberOrgan, numberYear, numberInYear));
  }

  public Optional<UserId> signedBy() {
    return Optional.ofNullable(signedBy);
  }

  public Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }
}
