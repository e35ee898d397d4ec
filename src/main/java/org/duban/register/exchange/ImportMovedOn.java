package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The import does not stand any more where the page shows it. */
public class ImportMovedOn extends DomainException {
  private static final long serialVersionUID = 1L;

  public ImportMovedOn(ImportState now) {
    super(now);
  }
}
