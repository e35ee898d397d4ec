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
  static final int WORDS_LIMIT = 4000;
  static final int LINE_LIMIT = 500;

  public InterviewNotes {
    interviewed = Set.copyOf(interviewed);
    commitments = List.copyOf(commitments);
  }

  /**
   * Checks the record before it is kept for good.
   *
   * @param approvedOn day on which the interview was ordered
   * @throws InterviewIncomplete when place, people, words or promises are missing or too long
   * @throws InterviewDateImpossible when it lies before the order or in the future
   * @throws PromiseBeforeInterview when a promise was due before it was made
   */
  void check(LocalDate approvedOn, LocalDate today) {
    if (heldOn.isBefore(approvedOn) || heldOn.isAfter(today)) {
      throw new InterviewDateImpossible(approvedOn, today);
    }
    boolean complete =
        fits(place, LINE_LIMIT)
            && fits(words, WORDS_LIMIT)
            && !interviewed.isEmpty()
            && !commitments.isEmpty()
            && commitments.stream().allMatch(c -> fits(c.promise(), LINE_LIMIT));
    if (!complete) {
      throw new InterviewIncomplete(WORDS_LIMIT, LINE_LIMIT);
    }
    if (commitments.stream().anyMatch(c -> c.dueOn().isBefore(heldOn))) {
      throw new PromiseBeforeInterview(heldOn);
    }
  }

  private static boolean fits(String text, int limit) {
    return !text.isBlank() && text.strip().length() <= limit;
  }
}
