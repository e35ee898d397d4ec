package org.duban.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;

/** Writes every domain event into the trail; when that fails, what happened is undone too. */
@ApplicationScoped
public class EventRecorder {
  @Inject private AuditTrail trail;
  @Inject private OfficeClock clock;
  @Inject private CurrentUser currentUser;

  void record(@Observes DomainEvent event) {
    trail.add(
        new AuditEntry(
            clock.instant(),
            actor(),
            event.getClass().getSimpleName(),
            event.subject(),
            event.toString()));
  }

  private UserId actor() {
    try {
      return currentUser.isSignedIn() ? currentUser.id() : UserId.SYSTEM;
    } catch (ContextNotActiveException jobThread) {
      return UserId.SYSTEM;
    }
  }
}
