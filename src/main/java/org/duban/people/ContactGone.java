package org.duban.people;

import org.duban.shared.DomainException;

/** The contact person has handed over already. */
public class ContactGone extends DomainException {
  private static final long serialVersionUID = 1L;

  public ContactGone(String name) {
    super(name);
  }
}
