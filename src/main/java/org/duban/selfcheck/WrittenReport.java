package org.duban.selfcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
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
 * What the office asked of a unit and what the unit's clerks wrote: the quarter, until when, the
 * content, and everybody who wrote on it. Signing it off and receiving it is {@link SelfCheck}.
 */
@MappedSuperclass
public abstract class WrittenReport {
  static final int TEXT_LIMIT = 2000;

  @Id private String caseKey;
  @Version private long version;
  @Column private Quarter quarter;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;
  @Column private Instant openedAt;
  @Column private Instant firstDueAt;
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

  @ElementCollection
  @CollectionTable(name = "self_check_author", joinColumns = @JoinColumn(name = "case_key"))
  @Column(name = "user_id")
  private Set<UserId> authors = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected WrittenReport() {}

  WrittenReport(Quarter quarter, Unit unit, Instant dueAt, Instant now) {
    this.caseKey = CaseKey.of(quarter, unit.code()).value();
    this.quarter = quarter;
    this.unit = unit.code();
    this.unitName = unit.getName();
    this.openedAt = now;
    this.firstDueAt = dueAt;
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

  void take(SelfCheckContent content, UserId by, LocalDate today) {
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
    authors.add(by);
  }

  /** Refuses everybody who wrote on it, also an earlier draft. */
  void refuseAuthor(UserId approver) {
    authors.forEach(author -> SamePersonMayNotApprove.check(author, approver));
  }

  /**
   * Leaves the unit time until an instant at least, when the office gives its report back. Whether
   * it was late still goes by the first due date.
   *
   * @return whether the due date was nearer and has moved
   */
  boolean giveTimeUntil(Instant atLeast) {
    boolean moves = dueAt.isBefore(atLeast);
    if (moves) {
      dueAt = atLeast;
    }
    return moves;
  }

  /** What is still missing; empty when the report can be handed up. */
  public Set<SelfCheckGap> gaps() {
    return content().gaps();
  }

  /** All that the clerks wrote. */
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

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** Until when the office asked for it; a return moves {@link #getDueAt}, never this. */
  public Instant getFirstDueAt() {
    return firstDueAt;
  }

  public Instant getDueAt() {
    return dueAt;
  }
}
