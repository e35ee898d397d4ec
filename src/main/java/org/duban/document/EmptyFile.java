package org.duban.document;

import org.duban.shared.DomainException;

/** There is nothing in the file. */
public class EmptyFile extends DomainException {
  private static final long serialVersionUID = 1L;

  public EmptyFile(String name) {
    super(name);
  }
}
