package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The circular is at another step than the one that was asked for. */
public class CircularNotReady extends DomainException {
  private static final long serialVersionUID = 1L;

  public CircularNotReady(CaseKey key, CircularState state) {
    super(key.value(), state);
  }
}
