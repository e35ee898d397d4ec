package org.duban.shared;

import java.math.RoundingMode;

/**
 * How one issuing office writes rates, declared once so that rounded and truncated figures never
 * stand side by side (P02, T09).
 *
 * @param decimals setting {@code duban.rate.decimals}, 1 unless set
 * @param rounding setting {@code duban.rate.rounding}, HALF_UP unless set
 */
public record RateStyle(int decimals, RoundingMode rounding) {
  /** One decimal, rounded half up, as Zhaotong and most offices print. */
  public static final RateStyle ONE_DECIMAL = new RateStyle(1, RoundingMode.HALF_UP);

  public Rate of(int numerator, int denominator) {
    return new Rate(numerator, denominator, decimals, rounding);
  }

  /** The pass rate of so many inspected, so many of them failed. */
  public Rate passed(int inspected, int failed) {
    return of(inspected - failed, inspected);
  }
}
