package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A text is neither UTF-8 nor GB18030. */
public class EncodingUnknown extends DomainException {
  private static final long serialVersionUID = 1L;

  public EncodingUnknown(String file) {
    super(file);
  }
}
