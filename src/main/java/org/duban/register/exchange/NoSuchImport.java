package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** An import was asked for that there is none of. */
public class NoSuchImport extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchImport(long id) {
    super(id);
  }
}
