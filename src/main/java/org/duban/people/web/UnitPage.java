package org.duban.people.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.people.AddContact;
import org.duban.people.ChangeContact;
import org.duban.people.Contact;
import org.duban.people.ContactCard;
import org.duban.people.Contacts;
import org.duban.people.CurrentUser;
import org.duban.people.HandOverContact;
import org.duban.people.NotYourUnit;
import org.duban.people.PreferContact;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.UnknownUnit;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A unit and its contacts: its clerk keeps them, county and city see them. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Units units;
  @Inject private Contacts contacts;
  @Inject private Sight sight;
  @Inject private CurrentUser currentUser;
  @Inject private OfficeClock clock;
  @Inject private AddContact addContact;
  @Inject private ChangeContact changeContact;
  @Inject private PreferContact preferContact;
  @Inject private HandOverContact handOverContact;

  private String code = "";
  private @Nullable Long edited;
  private final CardForm form = new CardForm();
  private @Nullable Long leaving;
  private @Nullable Long successor;
  private @Nullable LocalDate on;
  private @Nullable String note;
  private transient @Nullable Unit unit;
  private transient @Nullable List<Contact> all;

  /**
   * Opens the unit of the address, the person's own when it names none.
   *
   * @throws UnknownUnit when there is no such unit
   * @throws NotYourUnit when the person may not see it
   */
  public void load() {
    getUnit();
  }

  /** The unit, checked however the code came. */
  public Unit getUnit() {
    if (unit == null) {
      UnitCode asked =
          code.isBlank()
              ? currentUser.unit()
              : Optional.of(code.strip())
                  .filter(UnitCode::isValid)
                  .map(UnitCode::new)
                  .orElseThrow(() -> new UnknownUnit(code.strip()));
      Unit found = units.get(asked);
      sight.check(currentUser.get(), found.code());
      unit = found;
    }
    return unit;
  }

  /** Name of the unit above; empty for the city. */
  public String getAbove() {
    return getUnit().parent().flatMap(units::find).map(Unit::getName).orElse("");
  }

  /** Whether the person keeps the contacts of this unit. */
  public boolean isKept() {
    return currentUser.has(Role.UNIT_CLERK) && currentUser.unit().equals(getUnit().code());
  }

  private List<Contact> all() {
    if (all == null) {
      all = contacts.listOf(getUnit().code());
    }
    return all;
  }

  /** Those who are there, the preferred one first. */
  public List<Contact> getPresent() {
    return all().stream().filter(Contact::isPresent).toList();
  }

  /** Those who handed over, the last first. */
  public List<Contact> getFormer() {
    return all().stream().filter(contact -> !contact.isPresent()).toList();
  }

  /** Name of the one who took over. */
  public String successorOf(Contact contact) {
    return contact.successor().stream()
        .flatMap(id -> all().stream().filter(other -> other.getId() == id))
        .map(Contact::getName)
        .findFirst()
        .orElse("");
  }

  /** Those who are there, for choosing one. */
  public List<SelectItem> getChoices() {
    return getPresent().stream().map(c -> new SelectItem(c.getId(), choice(c))).toList();
  }

  private static String choice(Contact contact) {
    return Stream.of(contact.getName(), contact.getPosition())
        .filter(word -> !word.isEmpty())
        .reduce((name, position) -> name + " · " + position)
        .orElse("");
  }

  /** Puts a contact into the form. */
  public void edit(long id) {
    form.take(contacts.get(id).card());
    edited = id;
  }

  /** Empties the form. */
  public void stop() {
    edited = null;
    form.take(new ContactCard("", "", "", ""));
  }

  /** Keeps what the form says: of the contact in it, or of a new one. */
  public void save() {
    ContactCard card = form.card();
    if (edited == null) {
      addContact.add(card);
      Flash.done("people_unit.message.added", card.name());
    } else {
      changeContact.change(edited, card);
      Flash.done("people_unit.message.changed", card.name());
    }
    stop();
    all = null;
  }

  /** The unit is reached through this contact first. */
  public void prefer(long id) {
    preferContact.prefer(id);
    all = null;
    Flash.done("people_unit.message.preferred", contacts.get(id).getName());
  }

  /** Records a hand-over. */
  public void handOver() {
    if (leaving == null || successor == null || on == null) {
      Flash.warn("people_unit.message.incomplete");
      return;
    }
    handOverContact.handOver(leaving, successor, on, note == null ? "" : note);
    Flash.done("people_unit.message.handed_over");
    leaving = null;
    successor = null;
    on = null;
    note = null;
    all = null;
  }

  /** Whether there is somebody to hand over to. */
  public boolean isHandOverPossible() {
    return isKept() && getPresent().size() > 1;
  }

  public boolean isEditing() {
    return edited != null;
  }

  public CardForm getForm() {
    return form;
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public @Nullable Long getLeaving() {
    return leaving;
  }

  public void setLeaving(@Nullable Long leaving) {
    this.leaving = leaving;
  }

  public @Nullable Long getSuccessor() {
    return successor;
  }

  public void setSuccessor(@Nullable Long successor) {
    this.successor = successor;
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
