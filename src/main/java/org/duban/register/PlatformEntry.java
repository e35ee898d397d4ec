package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A platform in the dictionary. An entry that nobody verified is shown as 待核. */
@Entity
@Table(name = "platform")
public class PlatformEntry {
  @Id private String letters;
  private String name;
  private boolean verified;
  private int place;

  @SuppressWarnings("NullAway.Init")
  protected PlatformEntry() {}

  /**
   * @param verified whether letters and name were confirmed by a published text or by the office
   * @param place order in lists, smaller first
   */
  public PlatformEntry(Platform platform, String name, boolean verified, int place) {
    this.letters = platform.letters();
    this.name = name;
    this.verified = verified;
    this.place = place;
  }

  public Platform platform() {
    return new Platform(letters);
  }

  public String getLetters() {
    return letters;
  }

  public String getName() {
    return name;
  }

  public boolean isVerified() {
    return verified;
  }

  public int getPlace() {
    return place;
  }
}
