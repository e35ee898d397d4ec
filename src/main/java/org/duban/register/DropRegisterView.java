package org.duban.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;

/** Forgets a saved view of the register; one that is gone already stays gone. */
@Stateless
public class DropRegisterView {
  @Inject RegisterViews views;
  @Inject CurrentUser currentUser;

  public void drop(String name) {
    views.find(new RegisterView.Key(currentUser.id(), name)).ifPresent(views::remove);
  }
}
