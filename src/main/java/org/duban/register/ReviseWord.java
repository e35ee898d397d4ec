package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;

/** The administrator renames a word of a dictionary or gives it another place. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ReviseWord {
  @Inject Dictionaries dictionaries;
  @Inject Event<DomainEvent> events;

  /**
   * @throws WordUnknown when the dictionary has no such word
   * @throws WordNameWrong when the name is empty or too long
   */
  public void revise(Dictionary dictionary, String code, String name, int place) {
    DictionaryWord word =
        dictionaries.find(dictionary, code).orElseThrow(() -> new WordUnknown(code));
    String before = word.getName();
    word.revise(AddWord.name(name), place);
    if (!before.equals(word.getName())) {
      events.fire(new WordRevised(dictionary, code, word.getName()));
    }
  }
}
