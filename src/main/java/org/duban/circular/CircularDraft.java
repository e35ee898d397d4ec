package org.duban.circular;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
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
import org.duban.shared.CaseKey;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a circular says and who wrote it: the rows that it counts, its window, its demand and its
 * text. The rows are taken once; text and demand may be written anew until it is submitted.
 */
@MappedSuperclass
public abstract class CircularDraft {
  @Id private String caseKey;
  @Version private long version;
  private Quarter quarter;
  private int sequence;
  private @Nullable CaseKey corrects;
  private String correctionReason;
  private int revision;
  private @Nullable LocalDate windowFrom;
  private @Nullable LocalDate windowTo;
  @Embedded private @Nullable ReportDemand demand;
  @Embedded private @Nullable HouseStyle style;
  private @Nullable Instant draftedAt;

  @ElementCollection
  @CollectionTable(name = "circular_section", joinColumns = @JoinColumn(name = "circular_key"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "body", length = Section.LIMIT)
  private Map<Section, String> sections = new EnumMap<>(Section.class);

  @ElementCollection
  @CollectionTable(name = "circular_row", joinColumns = @JoinColumn(name = "circular_key"))
  @OrderColumn(name = "position")
  private List<CheckedChannel> rows = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "circular_author", joinColumns = @JoinColumn(name = "circular_key"))
  @Column(name = "user_id")
  private Set<UserId> authors = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected CircularDraft() {}

  /** An empty one; a correction also names what it corrects, why, and who ordered it. */
  CircularDraft(CaseKey key, Quarter quarter, int sequence) {
    this.caseKey = key.value();
    this.quarter = quarter;
    this.sequence = sequence;
    this.correctionReason = "";
  }

  void correcting(CaseKey wrong, String reason, UserId by) {
    corrects = wrong;
    correctionReason = reason;
    authors.add(by);
  }

  void take(
      List<CheckedChannel> checked,
      CheckWindow window,
      ReportDemand reportDemand,
      Map<Section, String> text,
      HouseStyle houseStyle,
      Instant now) {
    rows.addAll(checked);
    style = houseStyle;
    windowFrom = window.from();
    windowTo = window.to();
    demand = reportDemand;
    sections.putAll(text);
    draftedAt = now;
    revision = 1;
  }

  void replace(Map<Section, String> text, ReportDemand reportDemand, UserId by) {
    sections.putAll(text);
    demand = reportDemand;
    authors.add(by);
    revision++;
  }

  /**
   * @throws org.duban.people.SamePersonMayNotApprove when the person wrote any of it, if only a
   *     draft that others wrote over
   */
  void refuseAuthor(UserId approver) {
    authors.forEach(author -> SamePersonMayNotApprove.check(author, approver));
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

  /** How often its text was written; 0 before there is a draft. */
  public int getRevision() {
    return revision;
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

  /** In whose name and how it is printed; empty before there is a draft. */
  public Optional<HouseStyle> style() {
    return Optional.ofNullable(style);
  }

  /** When its rows were taken; empty before there is a draft. */
  public Optional<Instant> draftedAt() {
    return Optional.ofNullable(draftedAt);
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
