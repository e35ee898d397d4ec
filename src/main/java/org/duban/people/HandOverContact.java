package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A clerk records that a contact person of the own unit handed over (requirement Z49). */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class HandOverContact {
  @Inject ContactBook book;
  @Inject Contacts contacts;
  @Inject CurrentUser currentUser;

  /**
   * @param on last day of the one who leaves; see {@link ContactBook#handOver}
   * @throws NotYourUnit when the contact is another unit's
   */
  public void handOver(long id, long successor, LocalDate on, String note) {
    if (!contacts.get(id).unit().equals(currentUser.unit())) {
      throw new NotYourUnit(contacts.get(id).unit());
    }
    book.handOver(id, successor, on, note);
  }
}
