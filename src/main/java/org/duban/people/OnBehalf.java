package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.duban.shared.UserId;

/**
 * Enters, at start-up, what a person did before the product was there, so that the record names
 * them and not the product. Never possible while somebody is signed in.
 */
@ApplicationScoped
public class OnBehalf {
  @Inject private CurrentUser currentUser;
  @Inject private Users users;

  /**
   * @throws IllegalStateException when somebody is signed in
   * @throws NotSignedIn when nobody has the id
   */
  @ActivateRequestContext
  public void of(UserId person, Runnable action) {
    currentUser.become(users.find(person).orElseThrow(NotSignedIn::new));
    action.run();
  }
}
