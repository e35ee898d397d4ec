package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A snapshot was compared with the register once more. */
public record SnapshotCompared(long snapshotId, int opened, int closed) implements DomainEvent {
  @Override
  public String subject() {
    return "snapshot-" + snapshotId;
  }
}
