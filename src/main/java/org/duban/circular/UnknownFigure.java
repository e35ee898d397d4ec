package org.duban.circular;

import org.duban.shared.DomainException;

/** The circular has no figure of that name. */
public class UnknownFigure extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownFigure(String key) {
    super(key);
  }
}
