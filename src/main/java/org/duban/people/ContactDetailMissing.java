package org.duban.people;

import org.duban.shared.DomainException;

/** A contact person without a name or a telephone is none. */
public class ContactDetailMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ContactDetailMissing(ContactText what) {
    super(what);
  }
}
