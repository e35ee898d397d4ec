package org.duban.rectification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One problem of one channel in the ledger 问题台账 (Z46). It keeps its row from the order until a
 * re-check passes, with every round's answer and every quarter it was carried into.
 */
@Entity
@Table(name = "rectification_item")
public class RectificationItem extends FoundProblem {
  static final int EVIDENCE_LIMIT = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rectification_item")
  @SequenceGenerator(
      name = "rectification_item",
      sequenceName = "rectification_item_seq",
      allocationSize = 50)
  private long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_key")
  private RectificationCase rectification;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  @Embedded private Answer answer;

  @Enumerated(EnumType.STRING)
  private @Nullable RecheckResult recheckResult;

  private @Nullable Instant recheckedAt;
  private @Nullable Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "rectification_item_finding", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "place")
  @Column(name = "finding_id")
  private List<Long> findingIds = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "rectification_evidence", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "place")
  private List<Evidence> evidence = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "rectification_past_answer", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "place")
  private List<PastAnswer> pastAnswers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "rectification_carry_over", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "place")
  private List<CarryOver> carryOvers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected RectificationItem() {}

  RectificationItem(RectificationCase rectification, int number, ProblemFacts facts) {
    super(number, facts);
    this.rectification = rectification;
    this.findingIds.addAll(facts.findingIds());
    this.state = ItemState.OPEN;
    this.answer = Answer.NONE;
  }

  /**
   * @throws AnswerChangedMeanwhile when somebody else wrote since the given version was read
   */
  void answer(long seenVersion, Answer given, LocalDate today) {
    requireOpen();
    if (seenVersion != version) {
      throw new AnswerChangedMeanwhile(getNumber());
    }
    given.check(getFoundOn(), today);
    answer = given;
  }

  void attach(Evidence added) {
    requireOpen();
    if (evidence.size() >= EVIDENCE_LIMIT) {
      throw new EvidenceLimitReached(EVIDENCE_LIMIT);
    }
    evidence.add(added);
  }

  /** Takes back what was attached in this round; earlier rounds are record. */
  void detach(String fileId, int round) {
    requireOpen();
    evidence.removeIf(e -> e.fileId().equals(fileId) && e.round() == round);
  }

  void rechecked(RecheckResult result, Instant now) {
    requireOpen();
    recheckResult = result;
    recheckedAt = now;
    if (result.isPassed()) {
      state = ItemState.CLOSED;
      closedAt = now;
    }
  }

  /** Keeps what was said as history and asks anew; the cause stays as a start. */
  void openNextRound(int finishedRound) {
    if (isOpen() && recheckResult != null && recheckedAt != null) {
      pastAnswers.add(PastAnswer.of(finishedRound, answer, recheckResult, recheckedAt));
      answer = new Answer(answer.cause(), "", null, answer.responsible());
      recheckResult = null;
      recheckedAt = null;
    }
  }

  void withdraw(Instant now) {
    requireOpen();
    state = ItemState.WITHDRAWN;
    closedAt = now;
  }

  /** Whether it was carried over; an item is carried once into a quarter. */
  boolean carryOver(Quarter from, Quarter to, Instant now) {
    if (!isOpen() || carryOvers.stream().anyMatch(c -> c.toQuarter().equals(to))) {
      return false;
    }
    carryOvers.add(new CarryOver(from, to, now));
    return true;
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new ItemNotOpen(getProblem());
    }
  }

  /** What is still missing in the answer of the present round; empty when it is complete. */
  public Set<AnswerPart> missing() {
    Set<AnswerPart> missing = EnumSet.noneOf(AnswerPart.class);
    if (answer.cause().isEmpty()) {
      missing.add(AnswerPart.CAUSE);
    }
    if (answer.measure().isEmpty()) {
      missing.add(AnswerPart.MEASURE);
    }
    if (answer.finishedOn() == null) {
      missing.add(AnswerPart.FINISHED_ON);
    }
    if (answer.responsible().isEmpty()) {
      missing.add(AnswerPart.RESPONSIBLE);
    }
    int round = rectification.getRound();
    if (evidence.stream().noneMatch(e -> e.moment() == Evidence.When.AFTER && e.round() == round)) {
      missing.add(AnswerPart.EVIDENCE_AFTER);
    }
    return missing;
  }

  public boolean isOpen() {
    return state == ItemState.OPEN;
  }

  public long getId() {
    return id;
  }

  /** Counts changes; a page hands it back to show what it has seen. */
  public long getVersion() {
    return version;
  }

  public RectificationCase getRectification() {
    return rectification;
  }

  public ItemState getState() {
    return state;
  }

  public Answer getAnswer() {
    return answer;
  }

  public Optional<RecheckResult> recheckResult() {
    return Optional.ofNullable(recheckResult);
  }

  public Optional<Instant> recheckedAt() {
    return Optional.ofNullable(recheckedAt);
  }

  /** When it left the ledger, by re-check or by objection. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public List<Long> getFindingIds() {
    return List.copyOf(findingIds);
  }

  public List<Evidence> getEvidence() {
    return List.copyOf(evidence);
  }

  public List<PastAnswer> getPastAnswers() {
    return List.copyOf(pastAnswers);
  }

  public List<CarryOver> getCarryOvers() {
    return List.copyOf(carryOvers);
  }

  /** The quarter whose ledger it stands in after being carried over; empty when it never was. */
  public Optional<Quarter> carriedTo() {
    return carryOvers.isEmpty()
        ? Optional.empty()
        : Optional.of(carryOvers.get(carryOvers.size() - 1).toQuarter());
  }

  /** Whether its circular is the quarter's. */
  public boolean isOf(Quarter quarter) {
    return rectification.getQuarter().equals(quarter);
  }

  /** Whether it stood in the quarter's ledger: as its own, or carried into it. */
  public boolean stoodIn(Quarter quarter) {
    return isOf(quarter) || carryOvers.stream().anyMatch(c -> c.toQuarter().equals(quarter));
  }

  /** Whether it was still open when the quarter was closed out. */
  public boolean isCarriedFrom(Quarter quarter) {
    return carryOvers.stream().anyMatch(c -> c.fromQuarter().equals(quarter));
  }
}
