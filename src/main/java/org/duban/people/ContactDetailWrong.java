package org.duban.people;

import org.duban.shared.DomainException;

/** A telephone number or a mail address that cannot be one. */
public class ContactDetailWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public ContactDetailWrong(ContactText what, String typed) {
    super(what, typed);
  }
}
