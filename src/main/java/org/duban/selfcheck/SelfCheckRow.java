package org.duban.selfcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report in the list.
 *
 * @param sealedAt when it was first sealed; null while it was not
 * @param late whether that was, or still is, after the due date (R19)
 */
public record SelfCheckRow(
    String key,
    String unit,
    SelfCheckState state,
    @Nullable OwnVerdict verdict,
    Instant dueAt,
    @Nullable Instant sealedAt,
    boolean late) {

  static SelfCheckRow of(SelfCheck report, Instant now) {
    return new SelfCheckRow(
        report.key().value(),
        report.getUnitName(),
        report.getState(),
        report.verdict().orElse(null),
        report.getDueAt(),
        report.firstSealedAt().orElse(null),
        report.isLate(now));
  }
}
