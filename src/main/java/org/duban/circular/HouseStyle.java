package org.duban.circular;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.RoundingMode;
import org.duban.shared.RateStyle;

/**
 * In whose name a circular speaks and how it writes rates, as the settings were when it was drafted
 * (P02, T09). It keeps them: a setting that changes later must not change a signed paper.
 */
@Embeddable
public class HouseStyle {
  private String officeName;
  private String organCode;
  private int rateDecimals;

  @Enumerated(EnumType.STRING)
  private RoundingMode rateRounding;

  @SuppressWarnings("NullAway.Init")
  protected HouseStyle() {}

  /** What the settings say now. */
  HouseStyle(Office office, RateStyle rates) {
    this.officeName = office.getName();
    this.organCode = office.getOrganCode();
    this.rateDecimals = rates.decimals();
    this.rateRounding = rates.rounding();
  }

  public String officeName() {
    return officeName;
  }

  /** 发文机关代字. */
  public String organCode() {
    return organCode;
  }

  public RateStyle rates() {
    return new RateStyle(rateDecimals, rateRounding);
  }
}
