package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
  @Inject private Circulars circulars;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  /**
   * Starts it.
   *
   * @param reason what was wrong, printed in the correction
   * @return the key of the correction, e.g. 2021Q2-2
   * @throws CorrectionAlreadyOpen when one is being written
   * @throws AlreadyCorrected when a later circular of the quarter is in force
   */
  public CaseKey correct(CaseKey key, String reason) {
    if (reason.isBlank()) {
      throw new CorrectionNeedsReason();
    }
    Circular wrong = circulars.get(key);
    Circular latest = latest(circulars.listOf(wrong.getQuarter()));
    if (!latest.isIssued() && latest.getSequence() > 1) {
      throw new CorrectionAlreadyOpen(latest.key());
    }
    if (!latest.key().equals(key)) {
      throw new AlreadyCorrected(latest.key());
    }
    Circular correction = wrong.correction(latest.getSequence() + 1, reason.strip());
    circulars.add(correction);
    events.fire(new CorrectionOrdered(correction.key(), key, reason.strip()));
    workflow.start(ProcessKey.CIRCULAR_ISSUANCE, correction.key(), Map.of());
    return correction.key();
  }

  private static Circular latest(List<Circular> ofQuarter) {
    return ofQuarter.get(ofQuarter.size() - 1);
  }
}
