package org.duban.document;

import org.duban.shared.DomainException;

/** The file is larger than the limit. */
public class FileTooLarge extends DomainException {
  private static final long serialVersionUID = 1L;

  public FileTooLarge(String name, int maxSizeMiB) {
    super(name, maxSizeMiB);
  }
}
