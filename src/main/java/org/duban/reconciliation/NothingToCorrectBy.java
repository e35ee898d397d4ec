package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** The other side holds no usable value. */
public class NothingToCorrectBy extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingToCorrectBy(String name) {
    super(name);
  }
}
