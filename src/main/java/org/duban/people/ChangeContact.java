package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A clerk corrects how a contact person of the own unit is reached. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class ChangeContact {
  @Inject ContactBook book;
  @Inject Contacts contacts;
  @Inject CurrentUser currentUser;

  /**
   * @throws NotYourUnit when the contact is another unit's
   */
  public void change(long id, ContactCard card) {
    if (!contacts.get(id).unit().equals(currentUser.unit())) {
      throw new NotYourUnit(contacts.get(id).unit());
    }
    book.change(id, card);
  }
}
