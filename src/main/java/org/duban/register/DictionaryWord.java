package org.duban.register;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A word of a dictionary. One that nobody confirmed is shown as 待核. */
@MappedSuperclass
public abstract class DictionaryWord {
  private String name;
  private boolean verified;
  private int place;
  private @Nullable UserId confirmedBy;
  private @Nullable Instant confirmedAt;

  @SuppressWarnings("NullAway.Init")
  protected DictionaryWord() {}

  DictionaryWord(String name, boolean verified, int place) {
    this.name = name;
    this.verified = verified;
    this.place = place;
  }

  /** Code of the word, unique in its dictionary. */
  public abstract String getCode();

  /** The word is another; it is to be confirmed anew. */
  final void revise(String newName, int newPlace) {
    if (!newName.equals(name)) {
      name = newName;
      verified = false;
      confirmedBy = null;
      confirmedAt = null;
    }
    place = newPlace;
  }

  final void confirm(UserId who, Instant when) {
    verified = true;
    confirmedBy = who;
    confirmedAt = when;
  }

  public String getName() {
    return name;
  }

  /** Whether it was confirmed by a published text or by the office. */
  public boolean isVerified() {
    return verified;
  }

  /** Order in lists, smaller first. */
  public int getPlace() {
    return place;
  }

  /** Who confirmed it here; null when nobody did. */
  public @Nullable UserId getConfirmedBy() {
    return confirmedBy;
  }

  public @Nullable Instant getConfirmedAt() {
    return confirmedAt;
  }
}
