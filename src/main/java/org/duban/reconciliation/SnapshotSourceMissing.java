package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said which system a snapshot is from. */
public class SnapshotSourceMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
