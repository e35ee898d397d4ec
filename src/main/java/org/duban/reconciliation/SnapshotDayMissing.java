package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said as of which day a snapshot holds. */
public class SnapshotDayMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
