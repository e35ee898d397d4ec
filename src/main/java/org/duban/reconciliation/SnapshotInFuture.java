package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A snapshot is dated after today. */
public class SnapshotInFuture extends DomainException {
  private static final long serialVersionUID = 1L;

  public SnapshotInFuture(LocalDate takenOn, LocalDate today) {
    super(takenOn, today);
  }
}
