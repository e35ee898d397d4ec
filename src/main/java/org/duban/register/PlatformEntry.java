package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A platform in the dictionary. An entry that nobody verified is shown as 待核. */
@Entity
@Table(name = "platform")
public class PlatformEntry extends DictionaryWord {
  @Id private String letters;

  @SuppressWarnings("NullAway.Init")
  protected PlatformEntry() {}

  /**
   * @param verified whether letters and name were confirmed by a published text or by the office
   * @param place order in lists, smaller first
   */
  public PlatformEntry(Platform platform, String name, boolean verified, int place) {
    super(name, verified, place);
    this.letters = platform.letters();
  }

  public Platform platform() {
    return new Platform(letters);
  }

  public String getLetters() {
    return letters;
  }

  @Override
  public String getCode() {
    return letters;
  }
}
