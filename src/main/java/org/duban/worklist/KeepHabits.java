package org.duban.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;

/** Remembers how the person likes to work. */
@Stateless
public class KeepHabits {
  @Inject private SavedViews views;
  @Inject private CurrentUser currentUser;

  /**
   * @param opensNext whether the next task opens when one is done
   * @param singleKeys whether single letters act as keys
   */
  public void keep(boolean opensNext, boolean singleKeys) {
    WorkHabits habits =
        views
            .habitsOf(currentUser.id())
            .orElseGet(
                () -> {
                  var made = new WorkHabits(currentUser.id());
                  views.add(made);
                  return made;
                });
    habits.change(opensNext, singleKeys);
  }
}
