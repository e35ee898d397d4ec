package org.duban.register;

import java.util.List;
import java.util.Optional;
import org.duban.shared.UserId;

/** Views and chosen columns of all people. */
public interface RegisterViews {
  /** A person's views by name. */
  List<RegisterView> listOf(UserId person);

  Optional<RegisterView> find(RegisterView.Key key);

  void add(RegisterView view);

  void remove(RegisterView view);

  /** What a person has chosen; empty when nothing yet. */
  Optional<RegisterHabits> habitsOf(UserId person);

  void add(RegisterHabits habits);
}
