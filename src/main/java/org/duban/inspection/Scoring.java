package org.duban.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores of a portal by the rules SC-3 to SC-7 of an indicator set. Vetoes are not its business,
 * and whether the points suffice is the decision table's.
 */
public final class Scoring {
  /** Part 2 begins here. */
  static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Points of the service indicators that departments without public services skip (SC-7). */
  static final BigDecimal SERVICE = BigDecimal.valueOf(25);

  private final IndicatorSet set;
  private final boolean withoutServices;

  /**
   * @param withoutServices whether the service indicators are skipped and part 2 is counted from 75
   *     and multiplied by 4/3 (SC-7: departments of the State Council without public services)
   */
  public Scoring(IndicatorSet set, boolean withoutServices) {
    this.set = set;
    this.withoutServices = withoutServices;
  }

  /** An indicator and the points of one finding on it. */
  public record Points(String indicatorId, BigDecimal points) {}

  /**
   * Part 2, part 3 and the sum, with two decimals.
   *
   * @param part2 what is left of 100, never below 0
   * @param part3 bonus that counts; 0 unless part 2 is above the set's limit (SC-4, SC-5)
   */
  public record Score(BigDecimal part2, BigDecimal part3) {
    /** The final score. */
    public BigDecimal total() {
      return part2.add(part3);
    }
  }

  /** The score for the findings given; those on veto indicators are passed over. */
  public Score score(List<Points> findings) {
    BigDecimal start = withoutServices ? FULL.subtract(SERVICE) : FULL;
    BigDecimal left = start.subtract(sum(findings, IndicatorKind.DEDUCTION)).max(BigDecimal.ZERO);
    BigDecimal part2 =
        withoutServices
            ? left.multiply(FULL).divide(start, 2, RoundingMode.HALF_UP)
            : left.setScale(2, RoundingMode.HALF_UP);
    BigDecimal bonus = sum(findings, IndicatorKind.BONUS).min(set.getBonusMost());
    boolean above = part2.compareTo(set.getBonusAbove()) > 0;
    return new Score(part2, (above ? bonus : BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP));
  }

  /** Points of one kind; within one indicator never more than its value (SC-6). */
  private BigDecimal sum(List<Points> findings, IndicatorKind kind) {
    Map<Indicator, BigDecimal> byIndicator =
        findings.stream()
            .filter(f -> set.get(f.indicatorId()).getKind() == kind)
            .filter(f -> !(withoutServices && set.get(f.indicatorId()).isService()))
            .collect(
                Collectors.groupingBy(
                    f -> set.get(f.indicatorId()),
                    Collectors.reducing(BigDecimal.ZERO, Points::points, BigDecimal::add)));
    return byIndicator.entrySet().stream()
        .map(e -> e.getKey().cap().map(e.getValue()::min).orElse(e.getValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
