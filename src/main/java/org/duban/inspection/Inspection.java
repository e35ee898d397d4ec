package org.duban.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One channel in one quarter: who looks at it, what was found, and the verdict. */
@Entity
@Table(name = "inspection")
public class Inspection extends DrawnChannel {
  @Enumerated(EnumType.STRING)
  private InspectionState state;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Enumerated(EnumType.STRING)
  private VerdictReason reason;

  private @Nullable BigDecimal score;
  @Column private String failedMonths;
  private @Nullable Instant inspectedAt;
  private @Nullable UserId inspectedBy;

  @BatchSize(size = 200)
  @ElementCollection
  @CollectionTable(name = "inspection_author", joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "user_id")
  private Set<UserId> authors = new HashSet<>();

  @Column private String returnReason;
  private @Nullable Instant overturnedAt;

  @OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Finding> findings = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Inspection() {}

  /**
   * @param counted whether it stands in rates; false for a city portal that is left out (Z09)
   * @param failedBefore whether the channel failed last quarter (Z25)
   * @param batch number from 1; 0 when it was inspected before this product was there
   */
  Inspection(
      Quarter quarter,
      ChannelSnapshot channel,
      boolean counted,
      boolean failedBefore,
      int batch,
      @Nullable UserId inspector) {
    super(quarter, channel, counted, failedBefore, batch, inspector);
    this.state = InspectionState.OPEN;
    this.verdict = Verdict.PENDING;
    this.reason = VerdictReason.NONE;
    this.failedMonths = "";
    this.returnReason = "";
  }

  Finding record(FindingDraft draft, UserId by, Instant now) {
    requireOpenForChange();
    Finding finding = new Finding(this, draft, by, now, FindingState.CONFIRMED);
    findings.add(finding);
    inspected(by, now);
    return finding;
  }

  Finding suspect(FindingDraft draft, UserId by, Instant now) {
    requireOpenForChange();
    Finding finding = new Finding(this, draft, by, now, FindingState.SUSPECTED);
    findings.add(finding);
    return finding;
  }

  void confirm(Finding finding, UserId by, Instant now) {
    requireOpenForChange();
    finding.decide(FindingState.CONFIRMED, by, now);
    inspected(by, now);
  }

  void dismiss(Finding finding, UserId by, Instant now) {
    requireOpenForChange();
    finding.decide(FindingState.DISMISSED, by, now);
    authors.add(by);
    if (confirmed().isEmpty()) {
      state = state == InspectionState.RETURNED ? state : InspectionState.OPEN;
    }
  }

  /**
   * Says that the channel was looked at and that what is recorded, perhaps nothing, is all.
   *
   * @throws SuspicionsOpen when a suspicion still waits
   */
  void conclude(UserId by, Instant now) {
    requireOpenForChange();
    if (hasSuspicion()) {
      throw new SuspicionsOpen(1);
    }
    inspected(by, now);
  }

  void failedMonths(Collection<YearMonth> months, UserId by, Instant now) {
    requireOpenForChange();
    failedMonths =
        new TreeSet<>(months).stream().map(YearMonth::toString).collect(Collectors.joining(","));
    inspected(by, now);
  }

  void judged(Judgement judgement) {
    verdict = judgement.verdict();
    reason = judgement.reason();
    score = judgement.score();
  }

  void verified() {
    state = InspectionState.VERIFIED;
    returnReason = "";
  }

  void returned(String why) {
    state = InspectionState.RETURNED;
    returnReason = why;
  }

  void archived(Judgement judgement) {
    state = InspectionState.VERIFIED;
    judged(judgement);
  }

  Finding archive(FindingDraft draft, UserId by, Instant now) {
    Finding finding = new Finding(this, draft, by, now, FindingState.CONFIRMED);
    findings.add(finding);
    return finding;
  }

  /**
   * Takes findings back after their verification; without any finding left, no month failed either.
   *
   * @return whether something counted that does not count any more
   */
  boolean overturn(Collection<Long> findingIds, UserId by, Instant now) {
    List<Finding> wrong = confirmed().stream().filter(f -> findingIds.contains(f.getId())).toList();
    boolean onlyVerdict = findingIds.isEmpty() && confirmed().isEmpty() && isFailed();
    if (state != InspectionState.VERIFIED || (wrong.isEmpty() && !onlyVerdict)) {
      return false;
    }
    wrong.forEach(f -> f.decide(FindingState.DISMISSED, by, now));
    if (confirmed().isEmpty()) {
      failedMonths = "";
    }
    overturnedAt = now;
    return true;
  }

  private void inspected(UserId by, Instant now) {
    state = InspectionState.INSPECTED;
    inspectedBy = by;
    inspectedAt = now;
    authors.add(by);
  }

  private void requireOpenForChange() {
    if (state == InspectionState.VERIFIED) {
      throw new ResultAlreadyVerified(getChannel().getName());
    }
  }

  /** The findings that count. */
  public List<Finding> confirmed() {
    return findings.stream().filter(Finding::isConfirmed).toList();
  }

  /** Whether a suspicion still waits for a person. */
  public boolean hasSuspicion() {
    return findings.stream().anyMatch(f -> f.getState() == FindingState.SUSPECTED);
  }

  /** All findings, also dismissed ones, oldest first. */
  public List<Finding> getFindings() {
    return List.copyOf(findings);
  }

  /**
   * One of its findings.
   *
   * @throws UnknownFinding when it has none of that id
   */
  public Finding finding(long findingId) {
    return findings.stream()
        .filter(f -> f.getId() == findingId)
        .findFirst()
        .orElseThrow(() -> new UnknownFinding(findingId));
  }

  /** The rated months in which it failed, in order; mostly none (Q10). */
  public List<YearMonth> failedMonths() {
    return failedMonths.isEmpty()
        ? List.of()
        : Arrays.stream(failedMonths.split(",")).map(YearMonth::parse).toList();
  }

  public InspectionState getState() {
    return state;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public VerdictReason getReason() {
    return reason;
  }

  public boolean isFailed() {
    return verdict == Verdict.FAILED;
  }

  /** Points with two decimals; empty when the channel is not scored (SC-2, SC-8). */
  public Optional<BigDecimal> score() {
    return Optional.ofNullable(score);
  }

  /** Points without needless zeros; empty text when the channel is not scored. */
  public String getScoreText() {
    return score == null ? "" : score.stripTrailingZeros().toPlainString();
  }

  public Optional<Instant> inspectedAt() {
    return Optional.ofNullable(inspectedAt);
  }

  /** Who last changed it; empty while nobody has looked. */
  public Optional<UserId> inspectedBy() {
    return Optional.ofNullable(inspectedBy);
  }

  /** When findings were last taken back on an upheld objection; empty when none ever was. */
  public Optional<Instant> overturnedAt() {
    return Optional.ofNullable(overturnedAt);
  }

  /** Everybody who recorded, confirmed, dismissed or concluded something here (four eyes). */
  Set<UserId> authors() {
    return Set.copyOf(authors);
  }

  /** Why it was sent back; empty when it was not. */
  public String getReturnReason() {
    return returnReason;
  }
}
