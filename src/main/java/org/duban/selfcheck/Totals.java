package org.duban.selfcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The sums of one section, computed from its lines (T12, R28).
 *
 * @param quantity how many there were
 * @param settled how many of them are done
 */
public record Totals(int quantity, int settled) {

  /** The sums of a section's lines; zero when it has none. */
  public static Totals of(ReportSection section, List<ReportLine> lines) {
    List<ReportLine> own = lines.stream().filter(l -> l.section() == section).toList();
    return new Totals(
        own.stream().mapToInt(ReportLine::quantity).sum(),
        own.stream().mapToInt(ReportLine::settled).sum());
  }

  /** What is not done yet. */
  public int remainder() {
    return quantity - settled;
  }

  /** Share that is done in per cent, one decimal, half up; empty when there was nothing (R08). */
  public Optional<BigDecimal> rate() {
    return quantity == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(settled * 100L)
                .divide(BigDecimal.valueOf(quantity), 1, RoundingMode.HALF_UP));
  }
}
