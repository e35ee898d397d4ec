package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/** The administrator adds a word to a dictionary. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AddWord {
  static final int NAME_LIMIT = 50;

  @Inject Dictionaries dictionaries;
  @Inject Event<DomainEvent> events;

  /**
   * @param place order in lists, smaller first
   * @throws WordsFixed when the dictionary takes no further words
   * @throws WordCodeWrong when the code has not the dictionary's form
   * @throws WordTaken when it has the code already
   * @throws WordNameWrong when the name is empty or longer than {@value #NAME_LIMIT} characters
   */
  public void add(Dictionary dictionary, String code, String name, int place) {
    if (dictionary.isClosed()) {
      throw new WordsFixed(dictionary);
    }
    String upper = code.strip().toUpperCase(Locale.ROOT);
    if (!dictionary.takes(upper)) {
      throw new WordCodeWrong(dictionary, code);
    }
    dictionaries
        .find(dictionary, upper)
        .ifPresent(
            word -> {
              throw new WordTaken(upper, word.getName());
            });
    String word = name(name);
    dictionaries.add(
        dictionary,
        dictionary == Dictionary.PLATFORM
            ? new PlatformEntry(new Platform(upper), word, false, place)
            : new DictionaryEntry(new DictionaryEntry.Key(dictionary, upper), word, place));
    events.fire(new WordAdded(dictionary, upper, word));
  }

  static String name(String typed) {
    String name = typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    if (name.isEmpty() || name.length() > NAME_LIMIT) {
      throw new WordNameWrong(NAME_LIMIT);
    }
    return name;
  }
}
