package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Puts a received report on record; only its step calls it. */
@ApplicationScoped
public class FileSelfCheck {
  @Inject SelfChecks selfChecks;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  public void file(CaseKey key) {
    SelfCheck report = selfChecks.get(key);
    report.file(clock.instant());
    events.fire(new SelfCheckFiled(key, report.digest().orElse("")));
  }
}
