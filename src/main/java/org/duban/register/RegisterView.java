package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;

/** The register's list with its filters under a name that one person gave it. */
@Entity
@Table(name = "register_view")
public class RegisterView {
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
  protected RegisterView() {}

  RegisterView(Key key, ChannelAddress address, Instant now) {
    this.key = key;
    this.address = address.toString();
    this.savedAt = now;
  }

  void point(ChannelAddress other, Instant now) {
    address = other.toString();
    savedAt = now;
  }

  public String getName() {
    return key.name();
  }

  public ChannelAddress address() {
    return ChannelAddress.parse(address);
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
