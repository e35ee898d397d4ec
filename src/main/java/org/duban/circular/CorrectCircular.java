package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/**
 * Orders a correction of an issued circular. It is a circular of its own, with its own number, and
 * runs through review and signature like the first.
 */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class CorrectCircular {
  static final int REASON_LIMIT = 500;

  @Inject Circulars circulars;
  @Inject CurrentUser user;
  @Inject Workflow workflow;
  @Inject Event<DomainEvent> events;

  /**
   * Starts it. Two people at once get one correction: the second finds the first one's.
   *
   * @param reason what was wrong, printed in the correction
   * @return the key of the correction, e.g. 2021Q2-2
   * @throws CorrectionAlreadyOpen when one is being written
   * @throws CorrectionReasonTooLong when the reason is longer than a circular prints
   * @throws CorrectionReasonNumber when the reason, which is printed as it is, holds a figure
   * @throws CorrectionReasonForeign when it holds words of a foreign page
   * @throws AlreadyCorrected when a later circular of the quarter is in force
   */
  public CaseKey correct(CaseKey key, String reason) {
    if (reason.isBlank()) {
      throw new CorrectionNeedsReason();
    }
    if (reason.strip().length() > REASON_LIMIT) {
      throw new CorrectionReasonTooLong(REASON_LIMIT, reason.strip().length());
    }
    TypedNumbers.in(reason).stream()
        .findFirst()
        .ifPresent(
            number -> {
              throw new CorrectionReasonNumber(number);
            });
    CircularText.foreignWords(reason).stream()
        .findFirst()
        .ifPresent(
            words -> {
              throw new CorrectionReasonForeign(words);
            });
    Circular wrong = circulars.get(key);
    Circular latest = latest(circulars.lockOf(wrong.getQuarter()));
    if (!latest.isIssued() && latest.getSequence() > 1) {
      throw new CorrectionAlreadyOpen(latest.key());
    }
    if (!latest.key().equals(key)) {
      throw new AlreadyCorrected(latest.key());
    }
    Circular correction = wrong.correction(latest.getSequence() + 1, reason.strip(), user.id());
    circulars.add(correction);
    events.fire(new CorrectionOrdered(correction.key(), key, reason.strip()));
    workflow.start(ProcessKey.CIRCULAR_ISSUANCE, correction.key(), Map.of());
    return correction.key();
  }

  private static Circular latest(List<Circular> ofQuarter) {
    return ofQuarter.get(ofQuarter.size() - 1);
  }
}
