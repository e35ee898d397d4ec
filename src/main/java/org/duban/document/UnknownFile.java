package org.duban.document;

import org.duban.shared.DomainException;

/** No file has this id, or the person may not read it: the two are not told apart. */
public class UnknownFile extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownFile(String id) {
    super(id);
  }
}
