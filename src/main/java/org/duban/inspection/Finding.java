package org.duban.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.UserId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** 问题: one indicator found wanting on one channel, with its evidence. */
@Entity
@Table(name = "finding")
public class Finding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding")
  @SequenceGenerator(name = "finding", sequenceName = "finding_seq", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "inspection_id")
  private Inspection inspection;

  @Column private String indicatorId;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  @Column private BigDecimal points;
  @Column private String label;
  @Column private String description;
  @Column private String pageAddress;
  @Column private String wrongText;
  @Column private String rightText;
  private @Nullable LocalDate observedOn;
  private @Nullable LocalDate lastUpdatedOn;

  @Enumerated(EnumType.STRING)
  private FindingState state;

  @Column private Instant foundAt;
  @Column private UserId foundBy;
  private @Nullable Instant decidedAt;
  private @Nullable UserId decidedBy;

  @BatchSize(size = 100)
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
  @OrderColumn(name = "place")
  @Column(name = "file_id")
  private List<StoredFileId> evidence = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Finding() {}

  Finding(
      Inspection inspection, FindingDraft draft, UserId foundBy, Instant now, FindingState state) {
    this.inspection = inspection;
    this.indicatorId = draft.indicatorId();
    this.kind = draft.kind();
    this.points = draft.points();
    this.label = draft.label();
    this.description = draft.description();
    this.pageAddress = draft.pageAddress();
    this.wrongText = draft.wrongText();
    this.rightText = draft.rightText();
    this.observedOn = draft.observedOn();
    this.lastUpdatedOn = draft.lastUpdatedOn();
    this.evidence = new ArrayList<>(draft.evidence());
    this.foundBy = foundBy;
    this.foundAt = now;
    this.state = state;
  }

  /**
   * Confirms or dismisses it. What was dismissed stays so, and what counts can only be dismissed.
   *
   * @throws FindingAlreadyDecided when somebody decided it before
   */
  void decide(FindingState decision, UserId by, Instant now) {
    boolean recordedByMistake =
        state == FindingState.CONFIRMED && decision == FindingState.DISMISSED;
    if (state != FindingState.SUSPECTED && !recordedByMistake) {
      throw new FindingAlreadyDecided(label, state);
    }
    state = decision;
    decidedBy = by;
    decidedAt = now;
  }

  void attach(StoredFileId file) {
    evidence.add(file);
  }

  /** Whether somebody else could see what is meant: a file, a page, or a pair of texts. */
  public boolean hasEvidence() {
    return !evidence.isEmpty() || !pageAddress.isEmpty() || hasTextPair();
  }

  /** Whether it names the wrong and the right text (P03). */
  public boolean hasTextPair() {
    return !wrongText.isEmpty() && !rightText.isEmpty();
  }

  public long getId() {
    return id;
  }

  public Inspection getInspection() {
    return inspection;
  }

  public String getIndicatorId() {
    return indicatorId;
  }

  public IndicatorKind getKind() {
    return kind;
  }

  public boolean isVeto() {
    return kind == IndicatorKind.VETO;
  }

  /** Points deducted, or added for a bonus; 0 for a veto. */
  public BigDecimal getPoints() {
    return points;
  }

  /** The problem as a circular prints it, e.g. 内容更新不及时. */
  public String getLabel() {
    return label;
  }

  public String getDescription() {
    return description;
  }

  /** Address of the page; empty when not noted. */
  public String getPageAddress() {
    return pageAddress;
  }

  public String getWrongText() {
    return wrongText;
  }

  public String getRightText() {
    return rightText;
  }

  /** The monitoring point; null when the finding does not hang on a day. */
  public @Nullable LocalDate getObservedOn() {
    return observedOn;
  }

  /** Newest publishing date seen; null when there was none, which counts as not updated (SC-9). */
  public @Nullable LocalDate getLastUpdatedOn() {
    return lastUpdatedOn;
  }

  public FindingState getState() {
    return state;
  }

  public boolean isConfirmed() {
    return state == FindingState.CONFIRMED;
  }

  public Instant getFoundAt() {
    return foundAt;
  }

  public UserId getFoundBy() {
    return foundBy;
  }

  /** Who confirmed or dismissed a suspicion; empty when nobody had to. */
  public Optional<UserId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Ids of the stored files, oldest first. */
  public List<StoredFileId> getEvidence() {
    return List.copyOf(evidence);
  }
}
