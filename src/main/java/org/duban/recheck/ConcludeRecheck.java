package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.rectification.ApplyRecheck;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;

/** Writes the confirmed results into the ledger; only its step calls it. */
@ApplicationScoped
public class ConcludeRecheck {
  @Inject Rechecks rechecks;
  @Inject ApplyRecheck apply;
  @Inject Event<DomainEvent> events;

  /** Passed when nothing is left open, else failed: the process opens the next round (B12). */
  public Outcome conclude(CaseKey key) {
    Recheck recheck = rechecks.latest(key);
    boolean passed = apply.apply(key, recheck.conclude());
    events.fire(new RecheckConcluded(key, recheck.getRound(), passed));
    return passed ? Outcome.PASSED : Outcome.FAILED;
  }
}
