package org.duban.recheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.document.StoredFileId;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.people.User;
import org.duban.rectification.RecheckResult;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 复核 of one round of a rectification. An inspector who is not of the unit decides every problem, a
 * reviewer who had no hand in that confirms them or sends them back.
 */
@Entity
@Table(name = "recheck")
public class Recheck {
  @Id private String id;
  @Version private long version;
  @Column private CaseKey caseKey;
  @Column private int round;
  @Column private Quarter quarter;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;

  @Enumerated(EnumType.STRING)
  private RecheckState state;

  @Column private Instant openedAt;
  private @Nullable UserId inspector;
  private @Nullable Instant decidedAt;
  private @Nullable UserId reviewer;
  private @Nullable Instant confirmedAt;
  private @Nullable String returnReason;

  /** Whoever decided, proved or handed up any of it, also what was decided anew since. */
  @ElementCollection
  @CollectionTable(name = "recheck_hand", joinColumns = @JoinColumn(name = "recheck_id"))
  @Column(name = "person")
  private Set<UserId> hands = new HashSet<>();

  @OneToMany(mappedBy = "recheck", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<RecheckItem> items = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Recheck() {}

  /** A re-check that the machine has just prepared. */
  Recheck(CheckedCase facts, List<CheckedProblem> problems, Instant now) {
    this.id = idOf(facts.key(), facts.round());
    this.caseKey = facts.key();
    this.round = facts.round();
    this.quarter = facts.quarter();
    this.unit = facts.unit();
    this.unitName = facts.unitName();
    this.state = RecheckState.DECIDING;
    this.openedAt = now;
    problems.forEach(p -> items.add(new RecheckItem(this, p)));
  }

  static String idOf(CaseKey key, int round) {
    return key + "-R" + round;
  }

  void decide(long itemId, RecheckResult result, String reason, User by, Instant now) {
    require(RecheckState.DECIDING);
    checkInspector(by);
    item(itemId).decide(result, reason, by.id(), now);
    hands.add(by.id());
  }

  void attach(long itemId, StoredFileId file, User by) {
    require(RecheckState.DECIDING);
    checkInspector(by);
    item(itemId).attach(file);
    hands.add(by.id());
  }

  void detach(long itemId, StoredFileId file, User by) {
    require(RecheckState.DECIDING);
    checkInspector(by);
    item(itemId).detach(file);
    hands.add(by.id());
  }

  void finish(User by, Instant now) {
    require(RecheckState.DECIDING);
    checkInspector(by);
    long undecided = items.stream().filter(i -> i.result().isEmpty()).count();
    if (undecided > 0) {
      throw new RecheckUndecided((int) undecided);
    }
    long unproved = items.stream().filter(i -> !i.isSettled()).count();
    if (unproved > 0) {
      throw new RecheckEvidenceMissing((int) unproved);
    }
    hands.add(by.id());
    inspector = by.id();
    decidedAt = now;
    returnReason = null;
    state = RecheckState.CONFIRMING;
  }

  void confirm(UserId by, Instant now) {
    require(RecheckState.CONFIRMING);
    checkFourEyes(by);
    reviewer = by;
    confirmedAt = now;
    state = RecheckState.CONFIRMED;
  }

  void sendBack(UserId by, String reason) {
    require(RecheckState.CONFIRMING);
    checkFourEyes(by);
    String words = RecheckWords.checked(reason);
    if (words.isEmpty()) {
      throw new RecheckReturnNeedsReason(RecheckWords.LIMIT);
    }
    returnReason = words;
    state = RecheckState.DECIDING;
  }

  /** The inspector decides again; the reviewer has not looked at the results yet. */
  void takeBack() {
    require(RecheckState.CONFIRMING);
    state = RecheckState.DECIDING;
  }

  /** The results for the ledger, by the id of the problem there. */
  Map<Long, RecheckResult> conclude() {
    require(RecheckState.CONFIRMED);
    state = RecheckState.CONCLUDED;
    return items.stream()
        .collect(Collectors.toMap(RecheckItem::getItemId, i -> i.result().orElseThrow()));
  }

  private void require(RecheckState expected) {
    if (state != expected) {
      throw new RecheckNotAtThisStep(state);
    }
  }

  private void checkInspector(User person) {
    if (person.unit().equals(unit)) {
      throw new InspectorOfTheUnit(unitName);
    }
  }

  private void checkFourEyes(UserId by) {
    hands.forEach(hand -> SamePersonMayNotApprove.check(hand, by));
  }

  /**
   * The problem of an id in the ledger.
   *
   * @throws ProblemNotInRecheck when it is not re-checked here
   */
  public RecheckItem item(long itemId) {
    return items.stream()
        .filter(i -> i.getItemId() == itemId)
        .findFirst()
        .orElseThrow(() -> new ProblemNotInRecheck(caseKey));
  }

  /** Whether every decided problem is rectified; meaningful once all are decided. */
  public boolean isPassed() {
    return items.stream().allMatch(i -> i.result().filter(RecheckResult::isPassed).isPresent());
  }

  /** How many problems got a result. */
  public long count(RecheckResult result) {
    return items.stream().filter(i -> i.result().filter(result::equals).isPresent()).count();
  }

  public long countHints() {
    return items.stream().mapToLong(i -> i.getHints().size()).sum();
  }

  public String getId() {
    return id;
  }

  public CaseKey caseKey() {
    return caseKey;
  }

  public int getRound() {
    return round;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public UnitCode unit() {
    return unit;
  }

  public String getUnitName() {
    return unitName;
  }

  public RecheckState getState() {
    return state;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Optional<UserId> inspector() {
    return Optional.ofNullable(inspector);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<UserId> reviewer() {
    return Optional.ofNullable(reviewer);
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  /** Why it was sent back last; empty once it is handed up again. */
  public Optional<String> returnReason() {
    return Optional.ofNullable(returnReason);
  }

  public List<RecheckItem> getItems() {
    return List.copyOf(items);
  }
}
