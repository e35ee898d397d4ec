package org.duban.escalation;

import java.time.Instant;
import org.duban.rectification.RectificationCase;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/**
 * The rectification that is escalated, as it is named in the record.
 *
 * @param dueAt until when its report of the round was due at that time
 */
record EscalatedCase(
    CaseKey key, int round, Quarter quarter, UnitCode unit, String unitName, Instant dueAt) {

  static EscalatedCase of(RectificationCase rectification) {
    return new EscalatedCase(
        rectification.key(),
        rectification.getRound(),
        rectification.getQuarter(),
        rectification.unit(),
        rectification.getUnitName(),
        rectification.getDueAt());
  }
}
