package org.duban.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;

/** Forgets a saved view; one that is gone already stays gone. */
@Stateless
public class DropView {
  @Inject private SavedViews views;
  @Inject private CurrentUser currentUser;

  public void drop(String name) {
    views.find(new SavedView.Key(currentUser.id(), name)).ifPresent(views::remove);
  }
}
