package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/** The office holds the last snapshot against the register once more, after it has changed. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class CompareAgain {
  @Inject Snapshots snapshots;
  @Inject CompareSnapshot compare;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SnapshotOutdated when there is a later one: what it says would be undone
   */
  public void compare(long snapshotId) {
    Snapshot snapshot = snapshots.get(snapshotId);
    snapshots.lock(snapshot.getSource());
    snapshot.kinds().stream()
        .flatMap(kind -> snapshots.findLast(snapshot.getSource(), kind).stream())
        .filter(last -> last.getId() != snapshotId)
        .findFirst()
        .ifPresent(
            last -> {
              throw new SnapshotOutdated(snapshot.getTakenOn(), last.getTakenOn());
            });
    CompareSnapshot.Outcome outcome = compare.compare(snapshot);
    events.fire(new SnapshotCompared(snapshotId, outcome.opened(), outcome.closed()));
  }
}
