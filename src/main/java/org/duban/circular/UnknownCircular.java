package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** There is no such circular, or the person may not see it yet. */
public class UnknownCircular extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownCircular(CaseKey key) {
    super(key.value());
  }
}
