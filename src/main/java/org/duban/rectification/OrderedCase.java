package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.duban.people.LeaderLevel;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What a circular ordered a unit to do, as it was on that day; it never changes. */
@MappedSuperclass
public abstract class OrderedCase {
  @Id
  @Column(name = "case_key")
  private String key;

  @Version private long version;
  @Column private Quarter quarter;

  @Column(name = "unit_code")
  private UnitCode unit;

  @Column private String unitName;

  @Column(name = "county_code")
  private @Nullable UnitCode county;

  @Column private CaseKey circularKey;
  @Column private String circularNumber;

  @Enumerated(EnumType.STRING)
  private LeaderLevel demandedLevel;

  @Column private Instant orderedAt;

  @Column Instant dueAt;

  @SuppressWarnings("NullAway.Init")
  protected OrderedCase() {}

  OrderedCase(Order order, Instant now) {
    this.key = order.key().value();
    this.quarter = order.quarter();
    this.unit = order.unit();
    this.unitName = order.unitName();
    this.county = order.county();
    this.circularKey = order.circular();
    this.circularNumber = order.circularNumber();
    this.demandedLevel = order.level();
    this.orderedAt = now;
    this.dueAt = order.dueAt();
  }

  public CaseKey key() {
    return new CaseKey(key);
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public UnitCode unit() {
    return unit;
  }

  /** Name at the time of the circular. */
  public String getUnitName() {
    return unitName;
  }

  /** The county that reviews the unit's reports; empty for municipal departments. */
  public Optional<UnitCode> county() {
    return Optional.ofNullable(county);
  }

  public boolean hasCounty() {
    return county != null;
  }

  public CaseKey circularKey() {
    return circularKey;
  }

  /** 发文字号; empty in older data without one. */
  public String getCircularNumber() {
    return circularNumber;
  }

  /** Which leader must sign the report off (Z28). */
  public LeaderLevel getDemandedLevel() {
    return demandedLevel;
  }

  public Instant getOrderedAt() {
    return orderedAt;
  }

  /** Until when the sealed report of this round must be handed in. */
  public Instant getDueAt() {
    return dueAt;
  }

  /**
   * Leaves the unit time until an instant at least, e.g. when its report comes back to be mended.
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
}
