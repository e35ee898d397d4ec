package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** The office confirms a word that was 待核. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ConfirmWord {
  @Inject Dictionaries dictionaries;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * A word that is confirmed already stays so.
   *
   * @throws WordUnknown when the dictionary has no such word
   */
  public void confirm(Dictionary dictionary, String code) {
    DictionaryWord word =
        dictionaries.find(dictionary, code).orElseThrow(() -> new WordUnknown(code));
    if (!word.isVerified()) {
      word.confirm(currentUser.id(), clock.instant());
      events.fire(new WordConfirmed(dictionary, code, word.getName()));
    }
  }
}
