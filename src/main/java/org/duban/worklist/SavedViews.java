package org.duban.worklist;

import java.util.List;
import java.util.Optional;
import org.duban.shared.UserId;

/** Views and habits of all people. */
public interface SavedViews {

  /** A person's views by name. */
  List<SavedView> listOf(UserId person);

  Optional<SavedView> find(SavedView.Key key);

  void add(SavedView view);

  void remove(SavedView view);

  /** What a person has chosen; empty when nothing yet. */
  Optional<WorkHabits> habitsOf(UserId person);

  void add(WorkHabits habits);
}
