package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit writes about one problem (整改情况报告, part 二). Any part may still be missing: a draft
 * is kept as it is.
 *
 * @param cause why it came about
 * @param measure what was done
 * @param finishedOn when it was done, in the office's calendar; null while it is not
 * @param responsible person or office that answers for it
 */
@Embeddable
public record Answer(
    @Column(length = 1000) String cause,
    @Column(length = 1000) String measure,
    @Nullable LocalDate finishedOn,
    @Column(length = 100) String responsible)
    implements Serializable {

  public static final Answer NONE = new Answer("", "", null, "");

  public Answer {
    cause = clean(cause);
    measure = clean(measure);
    responsible = clean(responsible);
  }

  /**
   * @throws AnswerTooLong when a text does not fit
   * @throws FinishedBeforeFound when the work was over before the problem was found
   * @throws FinishedInFuture when it is said to be done on a day still to come
   */
  void check(LocalDate foundOn, LocalDate today) {
    checkLength(AnswerPart.CAUSE, cause);
    checkLength(AnswerPart.MEASURE, measure);
    checkLength(AnswerPart.RESPONSIBLE, responsible);
    if (finishedOn != null && finishedOn.isBefore(foundOn)) {
      throw new FinishedBeforeFound(finishedOn, foundOn);
    }
    if (finishedOn != null && finishedOn.isAfter(today)) {
      throw new FinishedInFuture(finishedOn, today);
    }
  }

  private static void checkLength(AnswerPart part, String text) {
    if (text.length() > part.limit()) {
      throw new AnswerTooLong(part, text.length());
    }
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
