package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Every row of a file was refused. */
public class NoUsableRow extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoUsableRow(String file, int refused, int line, RowFault fault) {
    super(file, refused, line, fault);
  }
}
