package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The very same file was imported before. */
public class SnapshotKnown extends DomainException {
  private static final long serialVersionUID = 1L;

  public SnapshotKnown(String file, String earlier, LocalDate takenOn) {
    super(file, earlier, takenOn);
  }
}
