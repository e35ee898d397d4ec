package org.duban.escalation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duban.shared.CaseKey;

/**
 * Looks every minute for cases that are late. A timer of the process fires once; when it does so
 * while an objection rests the case, or before an extension is granted late, nothing in the process
 * would ever ask again. The question is asked of the table, so it outlives a restart, and several
 * servers may ask it at once: {@link EscalateOverdue} acts once for a due date, and {@link
 * ClimbLadder} once for a step of the ladder.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchLateCases {
  private static final Logger LOG = Logger.getLogger(WatchLateCases.class.getName());

  @Inject ListLateCases late;
  @Inject EscalateOverdue escalate;
  @Inject ClimbLadder ladder;

  /**
   * Each case in a transaction of its own: one that fails keeps no other from being escalated. No
   * failure leaves the method, since the server gives a timer up that threw twice.
   */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void watch() {
    try {
      escalateAll(late.list());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for late cases; tried again soon", failed);
    }
  }

  private void escalateAll(List<CaseKey> keys) {
    for (CaseKey key : keys) {
      try {
        if (!escalate.escalate(key)) {
          ladder.climb(key);
        }
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, failed, () -> "could not escalate " + key + "; tried again soon");
      }
    }
  }
}
