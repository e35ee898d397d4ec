package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A packed file swells far beyond what a table needs: it is an attack or a defect. */
public class TableUnpacksTooLarge extends DomainException {
  private static final long serialVersionUID = 1L;

  public TableUnpacksTooLarge(String file, int maxMiB) {
    super(file, maxMiB);
  }
}
