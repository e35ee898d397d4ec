package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A web page that calls itself a workbook was handed in, as some systems export it. */
public class WebPageAsTable extends DomainException {
  private static final long serialVersionUID = 1L;

  public WebPageAsTable(String file) {
    super(file);
  }
}
