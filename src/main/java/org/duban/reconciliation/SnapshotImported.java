package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A snapshot of another system was imported and compared. */
public record SnapshotImported(
    long snapshotId, Source source, String takenOn, int rows, int refused, int opened, int closed)
    implements DomainEvent {
  @Override
  public String subject() {
    return "snapshot-" + snapshotId;
  }
}
