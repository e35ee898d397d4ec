package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Most rows of a file belong to another city. */
public class SnapshotOfOtherCity extends DomainException {
  private static final long serialVersionUID = 1L;

  public SnapshotOfOtherCity(String file, String city, long foreign, long rows) {
    super(file, city, foreign, rows);
  }
}
