package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** No snapshot has this number. */
public class NoSuchSnapshot extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchSnapshot(long id) {
    super(id);
  }
}
