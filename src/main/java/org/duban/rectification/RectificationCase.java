package org.duban.rectification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.people.LeaderLevel;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 整改: what one unit owes for one circular. Clerk, leader, county and city put their hands to a
 * report one after the other, never the same person twice; a report can be sent back to any earlier
 * step with a reason; what fails its re-check opens another round.
 */
@Entity
@Table(name = "rectification_case")
public class RectificationCase extends ReportedCase {
  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column private int round;
  private @Nullable Instant receivedAt;
  @Embedded private @Nullable Approvals approvals;
  private @Nullable Instant closedAt;

  @OneToMany(mappedBy = "rectification", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<RectificationItem> items = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected RectificationCase() {}

  /** A case as it is ordered, in its first round. */
  RectificationCase(Order order, List<ProblemFacts> problems, Instant now) {
    super(order, now);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing to rectify in " + order.key());
    }
    this.state = CaseState.ORDERED;
    this.round = 1;
    for (ProblemFacts facts : problems) {
      items.add(new RectificationItem(this, items.size() + 1, facts));
    }
  }

  void receive(Instant now) {
    require(CaseState.ORDERED);
    receivedAt = now;
    state = CaseState.WRITING;
  }

  void answer(AnswerDraft draft, UserId by, LocalDate today) {
    require(CaseState.WRITING);
    item(draft.itemId()).answer(draft.seenVersion(), draft.answer(), today);
    wrote(by);
  }

  void attach(long itemId, Evidence evidence) {
    require(CaseState.WRITING);
    item(itemId).attach(evidence);
    wrote(evidence.uploadedBy());
  }

  void detach(long itemId, String fileId, UserId by) {
    require(CaseState.WRITING);
    item(itemId).detach(fileId, round);
    wrote(by);
  }

  void submit(UserId by) {
    require(CaseState.WRITING);
    if (isObjectionPending()) {
      throw new ObjectionPending();
    }
    int missing = openItems().stream().mapToInt(i -> i.missing().size()).sum();
    if (missing > 0) {
      throw new ReportIncomplete(missing);
    }
    wrote(by);
    approvals = Approvals.submitted(by);
    state = CaseState.SEALING;
  }

  /** What was handed in needs no more time: an extension that still waits lapses. */
  void seal(SealedReport report) {
    require(CaseState.SEALING);
    checkWroteNothing(report.sealedBy());
    if (getDemandedLevel() == LeaderLevel.PRINCIPAL_LEADER
        && report.level() != LeaderLevel.PRINCIPAL_LEADER) {
      throw new LeaderLevelTooLow(getDemandedLevel());
    }
    approvals = approvals().sealed(report.sealedBy());
    addReport(report);
    state = hasCounty() ? CaseState.COUNTY_REVIEW : CaseState.CITY_REVIEW;
    lapseExtension(report.sealedAt());
  }

  void approve(UserId by) {
    checkWroteNothing(by);
    if (state == CaseState.COUNTY_REVIEW) {
      approvals = approvals().approvedByCounty(by);
      state = CaseState.CITY_REVIEW;
    } else {
      require(CaseState.CITY_REVIEW);
      approvals = approvals().approvedByCity(by);
      state = CaseState.RECHECKING;
    }
  }

  /** Sends the report back; what was sealed stays valid only when just the county looks again. */
  void sendBack(CaseState target, UserId by, String reason, Instant now) {
    if (!state.returnTargets(hasCounty()).contains(target)) {
      throw new ReturnNotPossible(target);
    }
    addReturn(new ReportReturn(round, state, target, Reasons.required(reason), by, now));
    approvals = approvals().backAt(target);
    if (target != CaseState.COUNTY_REVIEW) {
      voidReports(round);
    }
    state = target;
  }

  /** The person of the step before has it again; nobody sent anything back, so nothing says so. */
  void takeBack(CaseState target) {
    if (!state.returnTargets(hasCounty()).contains(target)) {
      throw new NotAtThisStep(state);
    }
    approvals = approvals().backAt(target);
    if (target != CaseState.COUNTY_REVIEW) {
      voidReports(round);
    }
    state = target;
  }

  /** Takes the results of a re-check; items that passed leave the ledger at once. */
  void recheck(Map<Long, RecheckResult> results, Instant now) {
    require(CaseState.RECHECKING);
    results.keySet().forEach(this::item);
    long missing = openItems().stream().filter(i -> !results.containsKey(i.getId())).count();
    if (missing > 0) {
      throw new RecheckIncomplete((int) missing);
    }
    for (RectificationItem item : openItems()) {
      RecheckResult result = results.get(item.getId());
      if (result != null) {
        item.rechecked(result, now);
      }
    }
  }

  void openNextRound(Instant newDueAt) {
    require(CaseState.RECHECKING);
    openItems().forEach(i -> i.openNextRound(round));
    round++;
    dueAt = newDueAt;
    approvals = Approvals.NONE;
    state = CaseState.WRITING;
  }

  /** Strikes the case off; only when nothing is open any more. */
  void close(Instant now) {
    require(CaseState.RECHECKING);
    if (!openItems().isEmpty()) {
      throw new IllegalStateException(key() + " has open items");
    }
    state = CaseState.CLOSED;
    closedAt = now;
  }

  void requestExtension(String reason, Instant until, UserId by, Instant now, LocalDate dueOn) {
    require(CaseState.ORDERED, CaseState.WRITING);
    if (now.isAfter(dueAt)) {
      throw new ExtensionTooLate(dueOn);
    }
    if (!until.isAfter(dueAt)) {
      throw new ExtensionNotLater(dueOn);
    }
    addExtension(reason, until, dueAt, by, now);
  }

  /** Decides on the pending extension; a granted one moves the due date of this round. */
  void decideExtension(boolean granted, UserId by, String words, Instant now) {
    Instant until = settleExtension(granted, by, words, now).until();
    if (granted && until.isAfter(dueAt)) {
      dueAt = until;
    }
  }

  /**
   * @param reasons why, by the id of the item that the unit holds to be wrong
   */
  void raiseObjection(Map<Long, String> reasons, UserId by, Instant now) {
    require(CaseState.ORDERED, CaseState.WRITING);
    for (long itemId : reasons.keySet()) {
      if (!item(itemId).isOpen()) {
        throw new ItemNotOpen(item(itemId).getProblem());
      }
    }
    addObjections(reasons, by, now);
  }

  /**
   * Decides on every pending objection.
   *
   * @param upheld the items whose objection holds; those are withdrawn
   * @return whether nothing is left to rectify, so that the order has come to its end
   */
  boolean decideObjections(Set<Long> upheld, UserId by, String words, Instant now) {
    settleObjections(upheld, by, words, now).forEach(id -> item(id).withdraw(now));
    if (openItems().isEmpty()) {
      boolean rectified = items.stream().anyMatch(i -> i.getState() == ItemState.CLOSED);
      state = rectified ? CaseState.CLOSED : CaseState.WITHDRAWN;
      closedAt = now;
      lapseExtension(now);
    }
    return state.isOver();
  }

  /** Carries what is open into another quarter's ledger; the number of items carried. */
  int carryOver(Quarter from, Quarter to, Instant now) {
    return (int) openItems().stream().filter(i -> i.carryOver(from, to, now)).count();
  }

  private void require(CaseState... expected) {
    if (!List.of(expected).contains(state)) {
      throw new NotAtThisStep(state);
    }
  }

  /** Refuses with {@link ItemNotInCase} when the item belongs to another case. */
  public RectificationItem item(long itemId) {
    return items.stream()
        .filter(i -> i.getId() == itemId)
        .findFirst()
        .orElseThrow(() -> new ItemNotInCase(key()));
  }

  /** Whether the unit's own deadline has passed; it rests while the office owes a decision. */
  public boolean isOverdue(Instant now) {
    return state.isWithUnit() && now.isAfter(dueAt) && !isObjectionPending();
  }

  public List<RectificationItem> openItems() {
    return items.stream().filter(RectificationItem::isOpen).toList();
  }

  /** The report in force for this round; empty until sealed and after being sent back. */
  public Optional<SealedReport> report() {
    return reportOf(round);
  }

  public CaseState getState() {
    return state;
  }

  /** From 1; each failed re-check opens another. */
  public int getRound() {
    return round;
  }

  public Approvals approvals() {
    return approvals == null ? Approvals.NONE : approvals;
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public List<RectificationItem> getItems() {
    return List.copyOf(items);
  }
}
