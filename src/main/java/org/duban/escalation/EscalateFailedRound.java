package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.duban.rectification.Rectifications;
import org.duban.rectification.RoundOpened;

/** Every failed re-check is escalated (ladder L3): what is not rectified counts as failed again. */
@ApplicationScoped
public class EscalateFailedRound {
  @Inject Rectifications rectifications;
  @Inject BeginEscalation begin;

  void on(@Observes RoundOpened opened) {
    begin.begin(rectifications.get(opened.key()), Trigger.FAILED_RECHECK, null);
  }
}
