package org.duban.selfcheck;

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
import jakarta.persistence.OptimisticLockException;
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
import java.util.Set;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.Unit;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 自查报告 of one unit for one quarter: the clerk writes, the leader seals, the office receives; each
 * of the two may send it back with a reason. What was sealed is proved by a digest.
 */
@Entity
@Table(name = "self_check")
public class SelfCheck {
  static final int TEXT_LIMIT = 2000;
  private static final int REASON_LIMIT = 1000;

  @Id private String caseKey;
  @Version private long version;
  @Column private Quarter quarter;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;

  @Enumerated(EnumType.STRING)
  private SelfCheckState state;

  @Column private Instant openedAt;
  @Column private Instant dueAt;
  @Embedded private @Nullable ReportPeriod period;
  @Embedded private @Nullable SelfCheckFigures figures;

  @Enumerated(EnumType.STRING)
  private @Nullable OwnVerdict verdict;

  @Column private String problems;
  @Column private String measures;
  @Column private String nextSteps;

  @ElementCollection
  @CollectionTable(name = "self_check_run", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<CheckRun> runs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "self_check_line", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<ReportLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "self_check_remainder", joinColumns = @JoinColumn(name = "case_key"))
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "section")
  @Column(name = "explanation")
  private Map<ReportSection, String> remainders = new EnumMap<>(ReportSection.class);

  private @Nullable UserId writtenBy;
  private @Nullable UserId sealedBy;
  private @Nullable Instant sealedAt;
  private @Nullable Instant firstSealedAt;
  private @Nullable String digest;
  private @Nullable UserId receivedBy;
  private @Nullable Instant receivedAt;
  private @Nullable Instant filedAt;
  private @Nullable String returnReason;

  @SuppressWarnings("NullAway.Init")
  protected SelfCheck() {}

  /** A report that was asked for and is still empty. */
  SelfCheck(Quarter quarter, Unit unit, Instant dueAt, Instant now) {
    this.caseKey = CaseKey.of(quarter, unit.code()).value();
    this.quarter = quarter;
    this.unit = unit.code();
    this.unitName = unit.getName();
    this.state = SelfCheckState.WRITING;
    this.openedAt = now;
    this.dueAt = dueAt;
    this.problems = "";
    this.measures = "";
    this.nextSteps = "";
  }

  /**
   * Refuses a page that was opened before somebody else saved.
   *
   * @throws OptimisticLockException when the report has changed since
   */
  void expectVersion(long seen) {
    if (seen != version) {
      throw new OptimisticLockException(this);
    }
  }

  void write(SelfCheckContent content, LocalDate today) {
    require(SelfCheckState.WRITING);
    ContentRules.check(content, quarter, today);
    period = content.period();
    figures = content.figures();
    verdict = content.verdict();
    problems = content.problems().strip();
    measures = content.measures().strip();
    nextSteps = content.nextSteps().strip();
    runs.clear();
    runs.addAll(content.runs());
    lines.clear();
    lines.addAll(content.lines());
    remainders.clear();
    content.remainders().forEach((s, why) -> remainders.put(s, why.strip()));
    remainders.values().removeIf(String::isEmpty);
  }

  void submit(UserId by) {
    require(SelfCheckState.WRITING);
    int missing = gaps().size();
    if (missing > 0) {
      throw new SelfCheckIncomplete(missing);
    }
    writtenBy = by;
    returnReason = null;
    state = SelfCheckState.SEALING;
  }

  void seal(UserId by, Instant now) {
    require(SelfCheckState.SEALING);
    checkFourEyes(writtenBy, by);
    sealedBy = by;
    sealedAt = now;
    firstSealedAt = firstSealedAt == null ? now : firstSealedAt;
    digest = SealedWords.digest(this);
    state = SelfCheckState.RECEIVING;
  }

  void sendBack(String reason) {
    if (state != SelfCheckState.SEALING && state != SelfCheckState.RECEIVING) {
      throw new SelfCheckNotAtThisStep(state);
    }
    if (reason.isBlank()) {
      throw new SelfCheckReturnNeedsReason();
    }
    if (reason.strip().length() > REASON_LIMIT) {
      throw new SelfCheckTextTooLong(REASON_LIMIT, reason.strip().length());
    }
    returnReason = reason.strip();
    sealedBy = null;
    sealedAt = null;
    digest = null;
    state = SelfCheckState.WRITING;
  }

  void receive(UserId by, Instant now) {
    require(SelfCheckState.RECEIVING);
    checkFourEyes(writtenBy, by);
    checkFourEyes(sealedBy, by);
    receivedBy = by;
    receivedAt = now;
    state = SelfCheckState.ACCEPTED;
  }

  void file(Instant now) {
    require(SelfCheckState.ACCEPTED);
    if (!isAsSealed()) {
      throw new IllegalStateException(caseKey + " is not what was sealed");
    }
    filedAt = now;
    state = SelfCheckState.FILED;
  }

  private void require(SelfCheckState expected) {
    if (state != expected) {
      throw new SelfCheckNotAtThisStep(state);
    }
  }

  private static void checkFourEyes(@Nullable UserId author, UserId approver) {
    if (author != null) {
      SamePersonMayNotApprove.check(author, approver);
    }
  }

  /** What is still missing; empty when the report can be handed up. */
  public Set<SelfCheckGap> gaps() {
    return content().gaps();
  }

  /** Whether the words are still those that the leader sealed. */
  public boolean isAsSealed() {
    return digest != null && digest.equals(SealedWords.digest(this));
  }

  /** Whether it was first sealed after its due date, or is not sealed and the date has passed. */
  public boolean isLate(Instant now) {
    return (firstSealedAt == null ? now : firstSealedAt).isAfter(dueAt);
  }

  /** All that the clerk wrote. */
  public SelfCheckContent content() {
    return new SelfCheckContent(
        period, runs, lines, remainders, getFigures(), verdict, problems, measures, nextSteps);
  }

  public SelfCheckFigures getFigures() {
    return figures == null ? SelfCheckFigures.NONE : figures;
  }

  public CaseKey key() {
    return new CaseKey(caseKey);
  }

  public Optional<OwnVerdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  public long getVersion() {
    return version;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public UnitCode unit() {
    return unit;
  }

  /** Name of the unit when the report was asked for. */
  public String getUnitName() {
    return unitName;
  }

  public SelfCheckState getState() {
    return state;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Instant getDueAt() {
    return dueAt;
  }

  public Optional<UserId> writtenBy() {
    return Optional.ofNullable(writtenBy);
  }

  public Optional<UserId> sealedBy() {
    return Optional.ofNullable(sealedBy);
  }

  public Optional<Instant> sealedAt() {
    return Optional.ofNullable(sealedAt);
  }

  /** When it was sealed for the first time; later returns do not make a report late. */
  public Optional<Instant> firstSealedAt() {
    return Optional.ofNullable(firstSealedAt);
  }

  /** SHA-256 of the sealed words, 64 hexadecimal digits; it is no certified seal. */
  public Optional<String> digest() {
    return Optional.ofNullable(digest);
  }

  public Optional<UserId> receivedBy() {
    return Optional.ofNullable(receivedBy);
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  public Optional<Instant> filedAt() {
    return Optional.ofNullable(filedAt);
  }

  /** Why it was sent back last; empty once it is handed up again. */
  public Optional<String> returnReason() {
    return Optional.ofNullable(returnReason);
  }
}
