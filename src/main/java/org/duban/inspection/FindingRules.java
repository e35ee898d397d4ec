package org.duban.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.duban.shared.CheckWindow;
import org.jspecify.annotations.Nullable;

/** What an observation must hold so that somebody else can check it and a circular can print it. */
final class FindingRules {
  private FindingRules() {}

  /**
   * The finding that an observation amounts to.
   *
   * @throws IndicatorDoesNotApply when the indicator is not for this channel
   * @throws PointsOutOfRange when the points do not fit the indicator (SC-6)
   * @throws TextPairMissing when a wording error lacks the wrong or the right text (P03)
   * @throws UpdatedAfterObservation when the dates contradict each other
   * @throws UpdatedWithinLimit when the dates say that it was updated in time
   * @throws FindingWithoutEvidence when nobody could check it
   * @throws InspectionTextTooLong when a text is longer than the record keeps
   */
  static FindingDraft draft(IndicatorSet set, ChannelSnapshot channel, Observation seen) {
    checkLengths(seen);
    Indicator indicator = set.get(seen.indicator());
    if (!set.applicableTo(channel).contains(indicator)) {
      throw new IndicatorDoesNotApply(indicator.getCode());
    }
    String label = seen.label().isBlank() ? labelOf(indicator) : seen.label().strip();
    boolean pair = !seen.wrongText().isBlank() && !seen.rightText().isBlank();
    if (indicator.needsTextPair()
        && (!pair || seen.wrongText().strip().equals(seen.rightText().strip()))) {
      throw new TextPairMissing(label);
    }
    indicator.limitDays().ifPresent(limit -> checkNotUpdated(limit, seen));
    if (!pair && seen.evidence().isEmpty() && seen.pageAddress().isBlank()) {
      throw new FindingWithoutEvidence(channel.getName(), label);
    }
    return new FindingDraft(
        indicator.getCode(),
        indicator.getKind(),
        points(indicator, seen.points()),
        label,
        seen.description(),
        seen.pageAddress(),
        seen.wrongText(),
        seen.rightText(),
        seen.observedOn(),
        seen.lastUpdatedOn(),
        List.copyOf(seen.evidence()));
  }

  /** Refuses texts that the record could not keep. */
  static void checkLengths(Observation seen) {
    InspectionText.LABEL.check(seen.label());
    InspectionText.DESCRIPTION.check(seen.description());
    InspectionText.PAGE_ADDRESS.check(seen.pageAddress());
    InspectionText.WRONG_TEXT.check(seen.wrongText());
    InspectionText.RIGHT_TEXT.check(seen.rightText());
  }

  /**
   * Refuses a monitoring point at which nobody of this quarter can have looked. Only indicators
   * that hang on dates have one that is typed.
   *
   * @throws UnknownIndicator when the set does not hold the indicator
   * @throws ObservedInFuture when the day is still to come
   * @throws ObservedOutsideWindow when it lies outside the quarter's window (Z04)
   */
  static void checkPoint(IndicatorSet set, Observation seen, CheckWindow window, LocalDate today) {
    LocalDate point = seen.observedOn();
    if (point == null || set.get(seen.indicator()).limitDays().isEmpty()) {
      return;
    }
    if (point.isAfter(today)) {
      throw new ObservedInFuture(point);
    }
    if (!window.contains(point)) {
      throw new ObservedOutsideWindow(window.from(), window.to());
    }
  }

  /** A page without a publishing date counts as not updated (SC-9). */
  private static void checkNotUpdated(int limit, Observation seen) {
    LocalDate last = seen.lastUpdatedOn();
    LocalDate point = seen.observedOn();
    if (last == null || point == null) {
      return;
    }
    if (last.isAfter(point)) {
      throw new UpdatedAfterObservation(last, point);
    }
    long days = ChronoUnit.DAYS.between(last, point);
    if (days <= limit) {
      throw new UpdatedWithinLimit(days, limit);
    }
  }

  private static BigDecimal points(Indicator indicator, @Nullable BigDecimal given) {
    if (indicator.getKind() == IndicatorKind.VETO) {
      return BigDecimal.ZERO;
    }
    BigDecimal points = given == null ? indicator.perItem().orElse(BigDecimal.ZERO) : given;
    BigDecimal most = indicator.cap().orElse(Scoring.FULL);
    if (points.signum() <= 0 || points.compareTo(most) > 0) {
      throw new PointsOutOfRange(indicator.getCode(), most.stripTrailingZeros().toPlainString());
    }
    return points;
  }

  private static String labelOf(Indicator indicator) {
    return indicator.getLabel().isEmpty() ? indicator.getName() : indicator.getLabel();
  }
}
