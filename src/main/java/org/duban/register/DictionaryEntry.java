package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A word of one of the dictionaries other than that of the platforms. */
@Entity
@Table(name = "dictionary_entry")
public class DictionaryEntry extends DictionaryWord {
  /** Place of a word. */
  @Embeddable
  public record Key(
      @Enumerated(EnumType.STRING) Dictionary dictionary, @Column(name = "code") String code)
      implements Serializable {}

  @EmbeddedId private Key key;

  @SuppressWarnings("NullAway.Init")
  protected DictionaryEntry() {}

  DictionaryEntry(Key key, String name, int place) {
    super(name, false, place);
    this.key = key;
  }

  @Override
  public String getCode() {
    return key.code();
  }
}
