package org.duban.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 检查指标 of one document, valid for a time and a place (SC-11): an old quarter is judged by the set
 * of its own time.
 */
@Entity
@Table(name = "indicator_set")
public class IndicatorSet {
  @Id
  @Column(length = 40)
  private String id;

  @Version private long version;
  @Column private String name;
  @Column private String documentNumber;
  @Column private String territory;
  @Column private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  @Column private BigDecimal bonusAbove;
  @Column private BigDecimal bonusMost;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "set_id", nullable = false)
  @OrderBy("place")
  private List<Indicator> indicators = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected IndicatorSet() {}

  /** What stands above the rows of a set. */
  record Head(
      String id,
      String name,
      String documentNumber,
      String territory,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      BigDecimal bonusAbove,
      BigDecimal bonusMost) {}

  IndicatorSet(Head head, List<Indicator> indicators) {
    this.id = head.id();
    this.name = head.name();
    this.documentNumber = head.documentNumber();
    this.territory = head.territory();
    this.validFrom = head.validFrom();
    this.validTo = head.validTo();
    this.bonusAbove = head.bonusAbove();
    this.bonusMost = head.bonusMost();
    this.indicators = new ArrayList<>(indicators);
  }

  /**
   * An indicator by its code.
   *
   * @throws UnknownIndicator when the set has none
   */
  public Indicator get(String code) {
    return indicators.stream()
        .filter(i -> i.getCode().equals(code))
        .findFirst()
        .orElseThrow(() -> new UnknownIndicator(code));
  }

  /**
   * What can be found on a channel: vetoes of its kind, and deductions and bonuses only for portals
   * (SC-1, SC-8). Headings are left out.
   */
  public List<Indicator> applicableTo(ChannelSnapshot channel) {
    return indicators.stream()
        .filter(i -> !i.isHeading() && i.getSubject() == channel.getKind())
        .filter(i -> i.getKind() == IndicatorKind.VETO || channel.isPortal())
        .toList();
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Number of the document it stands in, e.g. 国办秘函〔2019〕19号. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Where it is in force; 全国 for the State Council's own sets. */
  public String getTerritory() {
    return territory;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** Its last day; empty while it is in force. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  /** Part 3 is scored when part 2 is above these points (SC-4, SC-5). */
  public BigDecimal getBonusAbove() {
    return bonusAbove;
  }

  /** Most points of part 3. */
  public BigDecimal getBonusMost() {
    return bonusMost;
  }

  public List<Indicator> getIndicators() {
    return List.copyOf(indicators);
  }
}
