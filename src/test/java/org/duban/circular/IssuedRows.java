package org.duban.circular;

import org.duban.inspection.Inspections;

/** An issued circular over what a quarter's inspection found, for tests of the features above. */
public final class IssuedRows {
  private IssuedRows() {}

  /** The second quarter of 2021. */
  public static Circulars over(Inspections inspections) {
    CheckedRows rows = new CheckedRows();
    rows.inspections = inspections;
    Circular circular = Paper.numbered(rows.of(Paper.QUARTER));
    circular.issue(Paper.NOW);
    return new CircularsInMemory(circular);
  }
}
