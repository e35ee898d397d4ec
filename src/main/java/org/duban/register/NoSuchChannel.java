package org.duban.register;

import org.duban.shared.DomainException;

/** No channel has this number. */
public class NoSuchChannel extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchChannel(long id) {
    super(id);
  }
}
