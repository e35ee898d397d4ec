package org.duban.register;

import org.duban.shared.DomainException;

/** The text has the form of no identification code. */
public class MalformedCode extends DomainException {
  private static final long serialVersionUID = 1L;

  public MalformedCode(String text) {
    super(text);
  }
}
