package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A snapshot is older than one that was compared already. */
public class SnapshotOutdated extends DomainException {
  private static final long serialVersionUID = 1L;

  public SnapshotOutdated(LocalDate takenOn, LocalDate last) {
    super(takenOn, last);
  }
}
