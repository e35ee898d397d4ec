package org.duban.people;

import org.duban.shared.DomainException;

/** There is no such contact person. */
public class NoSuchContact extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchContact(long id) {
    super(id);
  }
}
