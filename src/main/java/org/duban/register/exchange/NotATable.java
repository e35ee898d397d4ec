package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A file that is neither an XLSX workbook nor a CSV text was handed in as a table. */
public class NotATable extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotATable(String file) {
    super(file);
  }
}
