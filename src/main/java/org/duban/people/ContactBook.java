package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/**
 * The contacts of the units: of those who are there exactly one is preferred, and nobody leaves
 * without a successor. Asks for no role, so that an import may use it; pages go through the use
 * cases.
 */
@ApplicationScoped
@Transactional
public class ContactBook {
  @Inject Contacts contacts;
  @Inject Units units;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Names a contact from today on; the first of a unit is its preferred one.
   *
   * @throws UnknownUnit when there is no such unit
   */
  public Contact add(UnitCode unit, ContactCard card) {
    units.get(unit);
    contacts.lock(unit);
    boolean first = present(unit).isEmpty();
    var contact = new Contact(unit, card, first, clock.today(), false);
    contacts.add(contact);
    events.fire(new ContactAdded(unit, contact.getId(), card.name()));
    return contact;
  }

  /**
   * @throws NoSuchContact when there is none
   * @throws ContactGone when the person has left
   */
  public void change(long id, ContactCard card) {
    Contact contact = present(id);
    ContactCard before = contact.card();
    if (!before.equals(card)) {
      contact.change(card);
      events.fire(new ContactChanged(contact.unit(), id, before, card));
    }
  }

  /**
   * The unit is reached through this person first; the one before stays a contact.
   *
   * @throws ContactGone when the person has left
   */
  public void prefer(long id) {
    Contact contact = present(id);
    contacts.lock(contact.unit());
    if (!contact.isPreferred()) {
      present(contact.unit()).forEach(other -> other.prefer(other.getId() == id));
      events.fire(new ContactPreferred(contact.unit(), id, contact.getName()));
    }
  }

  /**
   * 交接: whoever leaves hands over to another contact of the unit, who becomes preferred in their
   * place.
   *
   * @param on last day of the one who leaves, not after today in the office's zone
   * @param note what was handed over; may be empty
   * @throws HandOverDayWrong when the day lies ahead or before the person began
   * @throws SuccessorMissing when the successor is the same person, has left or is of another unit
   */
  public void handOver(long id, long successorId, LocalDate on, String note) {
    Contact leaving = present(id);
    contacts.lock(leaving.unit());
    ContactText.NOTE.check(note);
    Contact successor =
        present(leaving.unit()).stream()
            .filter(other -> other.getId() == successorId && successorId != id)
            .findFirst()
            .orElseThrow(() -> new SuccessorMissing(leaving.getName()));
    if (on.isAfter(clock.today()) || on.isBefore(leaving.getSince())) {
      throw new HandOverDayWrong(leaving.getSince(), clock.today());
    }
    if (leaving.isPreferred()) {
      successor.prefer(true);
    }
    leaving.handOver(successor, on, note.strip());
    events.fire(new ContactHandedOver(leaving.unit(), leaving.getName(), successor.getName(), on));
  }

  private Contact present(long id) {
    Contact contact = contacts.get(id);
    if (!contact.isPresent()) {
      throw new ContactGone(contact.getName());
    }
    return contact;
  }

  private List<Contact> present(UnitCode unit) {
    return contacts.listOf(unit).stream().filter(Contact::isPresent).toList();
  }
}
