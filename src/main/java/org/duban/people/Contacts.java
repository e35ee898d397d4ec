package org.duban.people;

import java.util.List;
import java.util.Optional;
import org.duban.shared.UnitCode;

/** All contact persons, also those who have left. */
public interface Contacts {

  /**
   * @throws NoSuchContact when there is none
   */
  Contact get(long id);

  /** All of a unit: present ones first, the preferred one before all, then those who left. */
  List<Contact> listOf(UnitCode unit);

  /** The person through whom a unit is reached first; empty when the unit named nobody. */
  Optional<Contact> preferredOf(UnitCode unit);

  /** Holds the unit, so that of two who change its contacts one waits for the other. */
  void lock(UnitCode unit);

  /**
   * Units that the person may see with their preferred contacts, by code.
   *
   * @param text part of a unit's or a contact's name, or the beginning of a code; empty for any
   */
  List<ContactLine> directory(User viewer, String text);

  void add(Contact contact);
}
