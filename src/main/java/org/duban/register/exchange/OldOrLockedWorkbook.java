package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A workbook of the old binary form (.xls), or one with a password, was handed in. */
public class OldOrLockedWorkbook extends DomainException {
  private static final long serialVersionUID = 1L;

  public OldOrLockedWorkbook(String file) {
    super(file);
  }
}
