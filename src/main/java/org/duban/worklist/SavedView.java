package org.duban.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;

/** A list with its filters under a name that one person gave it. */
@Entity
@Table(name = "saved_view")
public class SavedView {
  /** One person's name for a view. */
  @Embeddable
  public record Key(String person, @Column(name = "name") String name) implements Serializable {
    public Key(UserId person, String name) {
      this(person.value(), name);
    }
  }

  @EmbeddedId private Key key;
  private String address;
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected SavedView() {}

  SavedView(Key key, ListAddress address, Instant now) {
    this.key = key;
    this.address = address.toString();
    this.savedAt = now;
  }

  void point(ListAddress other, Instant now) {
    address = other.toString();
    savedAt = now;
  }

  public String getName() {
    return key.name();
  }

  /** The list and its filters, from the first row on. */
  public ListAddress address() {
    return ListAddress.parse(address).onPage(1);
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
