package org.duban.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.worklist.KeepHabits;
import org.duban.worklist.SavedViews;
import org.duban.worklist.WorkHabits;

/** How the person likes to work, at the foot of the lists. */
@Named
@ViewScoped
public class HabitsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser currentUser;
  @Inject private SavedViews views;
  @Inject private KeepHabits keepHabits;

  private boolean opensNext;
  private boolean singleKeys = true;

  @PostConstruct
  void read() {
    views.habitsOf(currentUser.id()).ifPresent(this::take);
  }

  private void take(WorkHabits habits) {
    opensNext = habits.isOpensNext();
    singleKeys = habits.isSingleKeys();
  }

  /** Remembers the ticked habits. */
  public void keep() {
    keepHabits.keep(opensNext, singleKeys);
    Flash.done("worklist_my_work.message.kept");
  }

  public boolean isOpensNext() {
    return opensNext;
  }

  public void setOpensNext(boolean opensNext) {
    this.opensNext = opensNext;
  }

  public boolean isSingleKeys() {
    return singleKeys;
  }

  public void setSingleKeys(boolean singleKeys) {
    this.singleKeys = singleKeys;
  }
}
