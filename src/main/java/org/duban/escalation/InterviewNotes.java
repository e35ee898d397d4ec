package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 约谈记录 as the reviewer writes it.
 *
 * @param heldOn day of the interview, in the office's calendar
 * @param place where it was held
 * @param interviewed positions of those interviewed
 * @param words what was said
 */
public record InterviewNotes(
    LocalDate heldOn,
    String place,
    Set<InterviewedPosition> interviewed,
    String words,
    List<Commitment> commitments) {
  public InterviewNotes {
    interviewed = Set.copyOf(interviewed);
    commitments = List.copyOf(commitments);
  }

  /**
   * Checks the record before it is kept for good.
   *
   * @param approvedOn day on which the interview was ordered
   * @throws InterviewIncomplete when place, people, words or promises are missing
   * @throws InterviewTooLong when one of them is longer than the record holds
   * @throws InterviewDateImpossible when it lies before the order or in the future
   * @throws PromiseBeforeInterview when a promise was due before it was made
   */
  void check(LocalDate approvedOn, LocalDate today) {
    if (heldOn.isBefore(approvedOn) || heldOn.isAfter(today)) {
      throw new InterviewDateImpossible(approvedOn, today);
    }
    boolean complete =
        !place.isBlank()
            && !words.isBlank()
            && !interviewed.isEmpty()
            && !commitments.isEmpty()
            && commitments.stream().noneMatch(c -> c.promise().isBlank());
    if (!complete) {
      throw new InterviewIncomplete();
    }
    checkLength(InterviewPart.PLACE, place);
    checkLength(InterviewPart.WORDS, words);
    commitments.forEach(c -> checkLength(InterviewPart.PROMISE, c.promise()));
    if (commitments.stream().anyMatch(c -> c.dueOn().isBefore(heldOn))) {
      throw new PromiseBeforeInterview(heldOn);
    }
  }

  private static void checkLength(InterviewPart part, String text) {
    int length = text.strip().length();
    if (length > part.limit()) {
      throw new InterviewTooLong(part, length);
    }
  }
}
