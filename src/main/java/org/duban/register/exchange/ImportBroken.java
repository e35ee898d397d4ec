package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The background stopped for a reason that is not the file's fault. */
public class ImportBroken extends DomainException {
  private static final long serialVersionUID = 1L;

  public ImportBroken(String file) {
    super(file);
  }
}
