package org.duban.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.register.IdentificationCode;
import org.duban.shared.CaseKey;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** 季度检查批次: the plan of a quarter's inspection and how far it has come. */
@Entity
@Table(name = "inspection_cycle")
public class InspectionCycle {
  @Id
  @Column(length = 6)
  private String quarter;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private CycleState state;

  private LocalDate windowFrom;
  private LocalDate windowTo;
  private String ratedMonths;
  private LocalDate registerCheckDueOn;
  private LocalDate cycleEndsOn;
  private boolean failedBeforeIncluded;
  private int websiteRounds;
  private boolean cityPortalCounted;
  private String seed;
  private int batchSize;

  @Column(name = "indicator_set_id")
  private String indicatorSet;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "inspection_cycle_sample", joinColumns = @JoinColumn(name = "quarter"))
  @MapKeyColumn(name = "platform")
  @Column(name = "sample_size")
  private Map<String, Integer> sampleSizes = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "inspection_cycle_target", joinColumns = @JoinColumn(name = "quarter"))
  @OrderColumn(name = "place")
  @Column(name = "code")
  private List<String> targeted = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "inspection_cycle_inspector", joinColumns = @JoinColumn(name = "quarter"))
  @OrderColumn(name = "place")
  @Column(name = "user_id")
  private List<UserId> inspectors = new ArrayList<>();

  private Instant openedAt;
  private UserId openedBy;
  private @Nullable Instant plannedAt;
  private @Nullable UserId plannedBy;
  private @Nullable Instant drawnAt;
  private @Nullable Instant verifiedAt;
  private @Nullable UserId verifiedBy;
  private @Nullable Instant publishedAt;
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected InspectionCycle() {}

  InspectionCycle(Quarter quarter, CyclePlan proposal, UserId openedBy, Instant now) {
    this.quarter = quarter.toString();
    this.openedBy = openedBy;
    this.openedAt = now;
    this.state = CycleState.PLANNING;
    take(proposal);
  }

  CyclePlanned plan(CyclePlan plan, UserId by, Instant now, LocalDate today) {
    require(CycleState.PLANNING);
    PlanRefused.when(plan.inspectors().isEmpty(), PlanRefused.Cause.NO_INSPECTOR);
    PlanRefused.when(
        plan.registerCheckDueOn().isBefore(today), PlanRefused.Cause.REGISTER_CHECK_PAST);
    take(plan);
    state = CycleState.CHECKING_REGISTER;
    plannedAt = now;
    plannedBy = by;
    return new CyclePlanned(getQuarter(), plan.accounts(), seed);
  }

  SampleDrawn drawn(int websites, int accounts, Instant now) {
    require(CycleState.CHECKING_REGISTER);
    state = CycleState.INSPECTING;
    drawnAt = now;
    return new SampleDrawn(getQuarter(), websites, accounts, seed);
  }

  void judged() {
    require(CycleState.INSPECTING);
    state = CycleState.VERIFYING;
  }

  void returned() {
    require(CycleState.VERIFYING);
    state = CycleState.INSPECTING;
  }

  ResultsVerified verified(UserId by, Instant now) {
    require(CycleState.VERIFYING);
    state = CycleState.VERIFIED;
    verifiedAt = now;
    verifiedBy = by;
    return new ResultsVerified(getQuarter());
  }

  /** From here on counties and units may see their results; a later circular changes nothing. */
  void published(Instant now) {
    if (state.compareTo(CycleState.VERIFIED) < 0) {
      throw new CycleNotInState(getQuarter(), state);
    }
    publishedAt = publishedAt == null ? now : publishedAt;
  }

  void closed(Instant now) {
    require(CycleState.VERIFIED);
    state = CycleState.CLOSED;
    closedAt = now;
  }

  /** Takes over a quarter that was inspected before this product was there. */
  void archived(Instant now) {
    state = CycleState.CLOSED;
    closedAt = now;
  }

  private void require(CycleState expected) {
    if (state != expected) {
      throw new CycleNotInState(getQuarter(), state);
    }
  }

  private void take(CyclePlan plan) {
    windowFrom = plan.window().from();
    windowTo = plan.window().to();
    ratedMonths = plan.months().toString();
    registerCheckDueOn = plan.registerCheckDueOn();
    cycleEndsOn = plan.cycleEndsOn();
    failedBeforeIncluded = plan.failedBeforeIncluded();
    websiteRounds = plan.websiteRounds();
    cityPortalCounted = plan.cityPortalCounted();
    seed = plan.seed();
    batchSize = plan.batchSize();
    indicatorSet = plan.indicatorSet();
    sampleSizes = new HashMap<>(plan.sampleSizes());
    targeted =
        plan.targeted().stream()
            .map(IdentificationCode::value)
            .collect(Collectors.toCollection(ArrayList::new));
    inspectors = new ArrayList<>(plan.inspectors());
  }

  /** The plan as it stands; a proposal while {@link CycleState#PLANNING}. */
  public CyclePlan plan() {
    return new CyclePlan(
        getWindow(),
        getRatedMonths(),
        registerCheckDueOn,
        cycleEndsOn,
        sampleSizes,
        targeted.stream().map(IdentificationCode::new).toList(),
        failedBeforeIncluded,
        websiteRounds,
        cityPortalCounted,
        seed,
        inspectors,
        batchSize,
        indicatorSet);
  }

  public Quarter getQuarter() {
    return Quarter.parse(quarter);
  }

  public CaseKey key() {
    return new CaseKey(quarter);
  }

  public CycleState getState() {
    return state;
  }

  public CheckWindow getWindow() {
    return new CheckWindow(windowFrom, windowTo);
  }

  public RatedMonths getRatedMonths() {
    return RatedMonths.parse(ratedMonths);
  }

  public LocalDate getCycleEndsOn() {
    return cycleEndsOn;
  }

  public LocalDate getRegisterCheckDueOn() {
    return registerCheckDueOn;
  }

  public boolean isCityPortalCounted() {
    return cityPortalCounted;
  }

  public int getWebsiteRounds() {
    return websiteRounds;
  }

  public String getSeed() {
    return seed;
  }

  public String getIndicatorSet() {
    return indicatorSet;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public Optional<UserId> plannedBy() {
    return Optional.ofNullable(plannedBy);
  }

  /** When the list was drawn; empty before, and for archived quarters. */
  public Optional<Instant> drawnAt() {
    return Optional.ofNullable(drawnAt);
  }

  public Optional<Instant> verifiedAt() {
    return Optional.ofNullable(verifiedAt);
  }

  public Optional<UserId> verifiedBy() {
    return Optional.ofNullable(verifiedBy);
  }

  /** Whether a circular has told the units of the results. */
  public boolean isPublished() {
    return publishedAt != null;
  }

  /** When the quarter's first circular was issued; empty before. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
