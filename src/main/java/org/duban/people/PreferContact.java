package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A clerk says through whom the own unit is reached first. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class PreferContact {
  @Inject ContactBook book;
  @Inject Contacts contacts;
  @Inject CurrentUser currentUser;

  /**
   * @throws NotYourUnit when the contact is another unit's
   */
  public void prefer(long id) {
    if (!contacts.get(id).unit().equals(currentUser.unit())) {
      throw new NotYourUnit(contacts.get(id).unit());
    }
    book.prefer(id);
  }
}
