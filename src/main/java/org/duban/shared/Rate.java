package org.duban.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as a circular prints it: at most the given decimals, no trailing zeros, always with the
 * percent sign: {@code 93.8%}, {@code 96%}, {@code 100%}, {@code 0%} (T07). Made by {@link
 * RateStyle}, since decimals and rounding are the issuing office's choice (P02, T09).
 *
 * @param numerator 0 to denominator
 * @param denominator 0 or more; a share of nothing prints as an em dash
 * @param decimals of the percentage, 0 to 4
 * @param rounding e.g. HALF_UP, or DOWN where the office truncates
 */
public record Rate(int numerator, int denominator, int decimals, RoundingMode rounding) {
  /** What stands for the share of nothing. */
  public static final String NONE = "\u2014";

  public Rate {
    if (numerator < 0 || denominator < numerator || decimals < 0 || decimals > 4) {
      throw new IllegalArgumentException(
          "rate %d of %d, %d decimals".formatted(numerator, denominator, decimals));
    }
  }

  public boolean isOfNothing() {
    return denominator == 0;
  }

  /**
   * The percentage, rounded, 0 to 100.
   *
   * @throws ArithmeticException for a share of nothing
   */
  public BigDecimal percent() {
    return BigDecimal.valueOf(100L * numerator)
        .divide(BigDecimal.valueOf(denominator), decimals, rounding);
  }

  /** As printed. */
  @Override
  public String toString() {
    return isOfNothing() ? NONE : percent().stripTrailingZeros().toPlainString() + "%";
  }
}
