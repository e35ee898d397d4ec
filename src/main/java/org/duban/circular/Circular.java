package org.duban.circular;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * 通报: what the office tells every unit about a quarter. It holds its own rows, window, demand and
 * text from the draft on; the number comes last, so that a circular that is never signed leaves no
 * gap. An issued circular never changes: a correction is a circular of its own that names it.
 */
@Entity
@Table(name = "circular")
public class Circular {
  @Id private String caseKey;
  @Version private long version;
  private Quarter quarter;
  private int sequence;
  private @Nullable CaseKey corrects;
  private String correctionReason;

  @Enumerated(EnumType.STRING)
  private CircularState state;

  private int revision;
  private @Nullable LocalDate windowFrom;
  private @Nullable LocalDate windowTo;
  @Embedded private @Nullable ReportDemand demand;
  private boolean archived;
  private @Nullable String numberOrgan;
  private @Nullable Integer numberYear;

  @Column(name = "number_in_year")
  private @Nullable Integer numberInYear;

  private @Nullable Instant draftedAt;
  private @Nullable UserId submittedBy;
  private @Nullable Instant submittedAt;
  private @Nullable UserId reviewedBy;
  private @Nullable Instant reviewedAt;
  private @Nullable UserId signedBy;
  private @Nullable Instant signedAt;
  private @Nullable Instant issuedAt;

  @ElementCollection
  @CollectionTable(name = "circular_section", joinColumns = @JoinColumn(name = "circular_key"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "body")
  private Map<Section, String> sections = new EnumMap<>(Section.class);

  @ElementCollection
  @CollectionTable(name = "circular_row", joinColumns = @JoinColumn(name = "circular_key"))
  @OrderColumn(name = "position")
  private List<CheckedChannel> rows = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Circular() {}

  private Circular(CaseKey key, Quarter quarter, int sequence) {
    this.caseKey = key.value();
    this.quarter = quarter;
    this.sequence = sequence;
    this.correctionReason = "";
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
   * @throws CircularNotReady when this one was not issued
   */
  Circular correction(int number, String reason) {
    require(CircularState.ISSUED);
    var correction = new Circular(new CaseKey(quarter + "-" + number), quarter, number);
    correction.corrects = key();
    correction.correctionReason = reason;
    return correction;
  }

  /** Takes rows, window, demand and first text. */
  void draft(
      List<CheckedChannel> checked,
      CheckWindow window,
      ReportDemand reportDemand,
      Map<Section, String> text,
      Instant now) {
    require(CircularState.OPENED);
    rows.addAll(checked);
    windowFrom = window.from();
    windowTo = window.to();
    demand = reportDemand;
    sections.putAll(text);
    draftedAt = now;
    revision = 1;
    state = CircularState.DRAFT;
  }

  /** Replaces text and demand; each change is a new revision. */
  void write(Map<Section, String> text, ReportDemand reportDemand) {
    require(CircularState.DRAFT);
    sections.putAll(text);
    demand = reportDemand;
    revision++;
  }

  void submit(UserId by, Instant now) {
    require(CircularState.DRAFT);
    submittedBy = by;
    submittedAt = now;
    reviewedBy = null;
    reviewedAt = null;
    state = CircularState.IN_REVIEW;
  }

  /** Refuses whoever wrote it. */
  void approve(UserId by, Instant now) {
    require(CircularState.IN_REVIEW);
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

  /** Refuses whoever wrote or reviewed it. */
  void sign(UserId by, Instant now) {
    require(CircularState.TO_SIGN);
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

  public CaseKey key() {
    return new CaseKey(caseKey);
  }

  public String getCaseKey() {
    return caseKey;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  /** 1 for the quarter's own circular, 2 and more for its corrections. */
  public int getSequence() {
    return sequence;
  }

  /** The circular that this one corrects. */
  public Optional<CaseKey> corrects() {
    return Optional.ofNullable(corrects);
  }

  /** Why it corrects another; empty for a quarter's own circular. */
  public String getCorrectionReason() {
    return correctionReason;
  }

  public CircularState getState() {
    return state;
  }

  public boolean isIssued() {
    return state == CircularState.ISSUED;
  }

  /** How often its text was written; 0 before there is a draft. */
  public int getRevision() {
    return revision;
  }

  /** Whether it was issued before the product was there and only entered afterwards. */
  public boolean isArchived() {
    return archived;
  }

  /** The days in which channels were looked at; empty before there is a draft. */
  public Optional<CheckWindow> window() {
    return windowFrom == null || windowTo == null
        ? Optional.empty()
        : Optional.of(new CheckWindow(windowFrom, windowTo));
  }

  /** What it demands of the units; empty before there is a draft. */
  public Optional<ReportDemand> demand() {
    return Optional.ofNullable(demand);
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

  /** The text with its placeholders; parts without text are missing. */
  public Map<Section, String> sections() {
    return Map.copyOf(sections);
  }

  /** The rows that it counts, as the inspection gave them. */
  public List<CheckedChannel> rows() {
    return List.copyOf(rows);
  }
}
