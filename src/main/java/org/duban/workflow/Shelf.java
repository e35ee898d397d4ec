package org.duban.workflow;

import org.duban.people.Role;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Where an open task lies for the lists: with a person, or with everyone of a role. One value and
 * never null, because an index that a page is read off in order wants no "or" and no null.
 */
public final class Shelf {
  /** Where tasks lie that nobody has to do any more. */
  static final String NONE = "";

  private Shelf() {}

  /** Where a person's own tasks lie. */
  public static String of(UserId person) {
    return "=" + person.value();
  }

  /** Where the unclaimed tasks of a role lie; without a unit, those of the city office. */
  public static String of(Role role, @Nullable UnitCode unit) {
    return "@" + role.code() + "/" + (unit == null ? "" : unit.value());
  }

  static String of(WorkItem item) {
    if (!item.isOpen()) {
      return NONE;
    }
    return item.assignee()
        .map(Shelf::of)
        .orElseGet(() -> of(item.getRole(), item.actingUnit().orElse(null)));
  }
}
