package org.duban.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A person through whom a unit is reached. Whoever leaves hands over to another contact of the unit
 * on a day (requirement Z49); the entry stays, because it says who was responsible when.
 */
@Entity
@Table(name = "unit_contact")
public class Contact {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_contact")
  @SequenceGenerator(name = "unit_contact", sequenceName = "unit_contact_seq", allocationSize = 50)
  private long id;

  @Version private long version;
  private String unit;
  private String position;
  private String name;
  private String telephone;
  private String mail;
  private boolean preferred;
  private LocalDate since;
  private @Nullable LocalDate handedOverOn;
  private @Nullable Long successor;
  private String handOverNote;
  private boolean synthetic;

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  /**
   * @param preferred whether the unit is reached through this person first; of the present contacts
   *     of a unit exactly one is, which {@link ContactBook} sees to
   * @param since day of the office's calendar
   * @param synthetic whether the person was made up for a demo and must be shown as 合成
   */
  public Contact(
      UnitCode unit, ContactCard card, boolean preferred, LocalDate since, boolean synthetic) {
    this.unit = unit.value();
    this.position = card.position();
    this.name = card.name();
    this.telephone = card.telephone();
    this.mail = card.mail();
    this.preferred = preferred;
    this.since = since;
    this.handOverNote = "";
    this.synthetic = synthetic;
  }

  void change(ContactCard card) {
    position = card.position();
    name = card.name();
    telephone = card.telephone();
    mail = card.mail();
  }

  void prefer(boolean first) {
    preferred = first;
  }

  void handOver(Contact to, LocalDate on, String note) {
    preferred = false;
    handedOverOn = on;
    successor = to.id;
    handOverNote = note;
  }

  public long getId() {
    return id;
  }

  public UnitCode unit() {
    return new UnitCode(unit);
  }

  public ContactCard card() {
    return new ContactCard(position, name, telephone, mail);
  }

  public String getPosition() {
    return position;
  }

  public String getName() {
    return name;
  }

  public String getTelephone() {
    return telephone;
  }

  public String getMail() {
    return mail;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public LocalDate getSince() {
    return since;
  }

  /** Whether the person has not handed over yet. */
  public boolean isPresent() {
    return handedOverOn == null;
  }

  /** The last day on which the person was responsible; null while they are. */
  public @Nullable LocalDate getHandedOverOn() {
    return handedOverOn;
  }

  /** The contact who took over; empty while the person is there. */
  public Optional<Long> successor() {
    return Optional.ofNullable(successor);
  }

  public String getHandOverNote() {
    return handOverNote;
  }

  public boolean isSynthetic() {
    return synthetic;
  }
}
