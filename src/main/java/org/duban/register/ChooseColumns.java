package org.duban.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.duban.people.CurrentUser;

/** Remembers which columns of the register's list the person wants. */
@Stateless
public class ChooseColumns {
  @Inject RegisterViews views;
  @Inject CurrentUser currentUser;

  /**
   * @param columns none leaves the name alone
   */
  public void choose(Collection<RegisterColumn> columns) {
    views
        .habitsOf(currentUser.id())
        .orElseGet(
            () -> {
              var made = new RegisterHabits(currentUser.id());
              views.add(made);
              return made;
            })
        .choose(columns);
  }
}
