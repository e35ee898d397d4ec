package org.duban.circular;

import org.duban.shared.DomainException;

/** A part is longer than the record keeps. Facts: which part, the limit, its length. */
public class CircularTextTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CircularTextTooLong(Section part, int limit, int length) {
    super(part, limit, length);
  }
}
