package org.duban.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.rectification.Evidence;
import org.duban.rectification.PastAnswer;
import org.duban.rectification.RectificationItem;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the machine looks at of one problem.
 *
 * @param finishedOn when the unit says it was done; null when it does not say
 * @param hasEvidence whether something shows the state after the work, in this round
 * @param sealedOn day on which the report was sealed; null when it is not
 * @param failedBefore earlier quarters in which the channel failed, newest first
 * @param pastMeasures measures of earlier rounds
 */
public record AnswerFacts(
    LocalDate foundOn,
    String measure,
    @Nullable LocalDate finishedOn,
    boolean hasEvidence,
    @Nullable LocalDate sealedOn,
    List<Quarter> failedBefore,
    List<String> pastMeasures) {

  /** Reads them from the unit's answer of the round that is re-checked. */
  static AnswerFacts of(RectificationItem item, int round, Optional<LocalDate> sealedOn) {
    return new AnswerFacts(
        item.getFoundOn(),
        item.getAnswer().measure(),
        item.getAnswer().finishedOn(),
        item.getEvidence().stream()
            .anyMatch(e -> e.round() == round && e.moment() == Evidence.When.AFTER),
        sealedOn.orElse(null),
        item.getFailedBefore(),
        item.getPastAnswers().stream().map(PastAnswer::measure).toList());
  }
}
