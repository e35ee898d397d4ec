package org.duban.selfcheck;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The single figures of a report; null means that it does not apply, e.g. no site of one's own.
 * Source: domain/requirements.md R02, R05, R10, R14, R15, R24, R26.
 *
 * @param visits 独立访问量
 * @param pageViews 页面浏览量
 * @param bounceRate 跳出率 in per cent, 0 to 100
 * @param meanHandlingDays mean days until a message was answered
 * @param serviceGuides service guides updated
 * @param registeredAccounts accounts that the national system lists for the unit
 * @param accountsOpened accounts newly opened in the quarter
 * @param accountsCancelled accounts cancelled in the quarter
 * @param securityScans scans for leaks
 * @param incidents security incidents
 * @param drills emergency drills
 * @param trainings training sessions
 * @param trainees people trained
 * @param satisfaction satisfaction rate in per cent, 0 to 100
 */
@Embeddable
public record SelfCheckFigures(
    @Nullable Integer visits,
    @Nullable Integer pageViews,
    @Nullable BigDecimal bounceRate,
    @Nullable BigDecimal meanHandlingDays,
    @Nullable Integer serviceGuides,
    @Nullable Integer registeredAccounts,
    @Nullable Integer accountsOpened,
    @Nullable Integer accountsCancelled,
    @Nullable Integer securityScans,
    @Nullable Integer incidents,
    @Nullable Integer drills,
    @Nullable Integer trainings,
    @Nullable Integer trainees,
    @Nullable BigDecimal satisfaction) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(366);

  /** Nothing entered yet. */
  public static final SelfCheckFigures NONE =
      new SelfCheckFigures(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Rates and days keep two decimals, half up, as they are stored. */
  public SelfCheckFigures {
    bounceRate = rounded(bounceRate);
    meanHandlingDays = rounded(meanHandlingDays);
    satisfaction = rounded(satisfaction);
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(2, RoundingMode.HALF_UP);
  }

  /**
   * @throws FigureOutOfRange when a number is negative or a rate above 100
   */
  void check() {
    boolean negative =
        Stream.of(
                visits,
                pageViews,
                serviceGuides,
                registeredAccounts,
                accountsOpened,
                accountsCancelled,
                securityScans,
                incidents,
                drills,
                trainings,
                trainees)
            .anyMatch(n -> n != null && n < 0);
    boolean impossibleDays =
        meanHandlingDays != null
            && (meanHandlingDays.signum() < 0 || meanHandlingDays.compareTo(MOST_DAYS) > 0);
    if (negative || impossibleDays || !isRate(bounceRate) || !isRate(satisfaction)) {
      throw new FigureOutOfRange();
    }
  }

  private static boolean isRate(@Nullable BigDecimal rate) {
    return rate == null || (rate.signum() >= 0 && rate.compareTo(WHOLE) <= 0);
  }

  /** Pages seen in one visit, two decimals; empty without visits. */
  public Optional<BigDecimal> pagesPerVisit() {
    return pageViews == null || visits == null ? Optional.empty() : quotient(pageViews, visits, 2);
  }

  /** Visits on a mean day of the period, whole; empty without visits. */
  public Optional<BigDecimal> visitsPerDay(ReportPeriod period) {
    return visits == null ? Optional.empty() : quotient(visits, period.days(), 0);
  }

  private static Optional<BigDecimal> quotient(long a, long b, int scale) {
    return b == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), scale, RoundingMode.HALF_UP));
  }
}
