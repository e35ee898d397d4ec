package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A clerk names a contact person of the own unit. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class AddContact {
  @Inject ContactBook book;
  @Inject CurrentUser currentUser;

  public void add(ContactCard card) {
    book.add(currentUser.unit(), card);
  }
}
