package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A workbook has several sheets that are such tables. */
public class SeveralTables extends DomainException {
  private static final long serialVersionUID = 1L;

  public SeveralTables(String file, String first, String second) {
    super(file, first, second);
  }
}
