package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The problem belongs to another unit's rectification, or to none. */
public class ItemNotInCase extends DomainException {
  private static final long serialVersionUID = 1L;

  public ItemNotInCase(CaseKey key) {
    super(key.value());
  }
}
