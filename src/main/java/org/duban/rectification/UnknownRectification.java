package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** There is no such rectification. */
public class UnknownRectification extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownRectification(CaseKey key) {
    super(key.value());
  }
}
