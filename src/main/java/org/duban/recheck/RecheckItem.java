package org.duban.recheck;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.rectification.RecheckResult;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One problem in a re-check: what the machine noticed and what the inspector decided. */
@Entity
@Table(name = "recheck_item")
public class RecheckItem {
  static final int REASON_LIMIT = 1000;
  static final int EVIDENCE_LIMIT = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recheck_item")
  @SequenceGenerator(name = "recheck_item", sequenceName = "recheck_item_seq", allocationSize = 50)
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "recheck_id")
  private Recheck recheck;

  @Column private long itemId;
  @Column private int number;
  @Column private String channelName;
  @Column private String channelCode;
  @Column private String problem;

  @ElementCollection
  @CollectionTable(name = "recheck_hint", joinColumns = @JoinColumn(name = "recheck_item_id"))
  @OrderColumn(name = "place")
  private List<MachineHint> hints = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "recheck_evidence", joinColumns = @JoinColumn(name = "recheck_item_id"))
  @OrderColumn(name = "place")
  @Column(name = "file_id")
  private List<String> evidence = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private @Nullable RecheckResult result;

  @Column private String reason;
  private @Nullable UserId decidedBy;
  private @Nullable Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected RecheckItem() {}

  RecheckItem(Recheck recheck, CheckedProblem problem) {
    this.recheck = recheck;
    this.itemId = problem.itemId();
    this.number = problem.number();
    this.channelName = problem.channelName();
    this.channelCode = problem.channelCode();
    this.problem = problem.problem();
    this.hints.addAll(problem.hints());
    this.reason = "";
  }

  void decide(RecheckResult decided, String why, UserId by, Instant now) {
    String words = why.strip();
    if (words.isEmpty()) {
      throw new RecheckReasonMissing(number);
    }
    if (words.length() > REASON_LIMIT) {
      throw new RecheckReasonTooLong(number, REASON_LIMIT, words.length());
    }
    result = decided;
    reason = words;
    decidedBy = by;
    decidedAt = now;
  }

  void attach(StoredFileId file) {
    if (evidence.size() >= EVIDENCE_LIMIT) {
      throw new RecheckEvidenceLimitReached(EVIDENCE_LIMIT);
    }
    evidence.add(file.value());
  }

  void detach(StoredFileId file) {
    evidence.remove(file.value());
  }

  /** Whether it is decided and, when not rectified, shown by evidence. */
  public boolean isSettled() {
    return result != null && (result.isPassed() || !evidence.isEmpty());
  }

  public long getId() {
    return id;
  }

  /** Id of the problem in the ledger. */
  public long getItemId() {
    return itemId;
  }

  public int getNumber() {
    return number;
  }

  public String getChannelName() {
    return channelName;
  }

  public String getChannelCode() {
    return channelCode;
  }

  public String getProblem() {
    return problem;
  }

  public List<MachineHint> getHints() {
    return List.copyOf(hints);
  }

  public List<StoredFileId> evidence() {
    return evidence.stream().map(StoredFileId::new).toList();
  }

  public Optional<RecheckResult> result() {
    return Optional.ofNullable(result);
  }

  /** How it was verified; empty until decided. */
  public String getReason() {
    return reason;
  }

  public Optional<UserId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
