package org.duban.workflow.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/** The lists that a person has; the small name stands in the address. */
public enum TaskList {
  /** 待办: in the person's own name, or in that of somebody absent whom they stand in for. */
  MINE,
  /** 待签收: everyone of the person's role and unit may take it. */
  CLAIMABLE,
  /** 已办: what the person has done. */
  DONE,
  /** 我发起: cases whose first task the person did; one line a case. */
  STARTED,
  /** 抄送: cases that the person was shown. */
  COPIES,
  /** 全部: every open task that the person supervises. */
  ALL;

  /** The name that stands in the address. */
  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The list of an address; empty when there is none of that name. */
  public static Optional<TaskList> ofAddress(String address) {
    return Stream.of(values()).filter(list -> list.getAddress().equals(address)).findFirst();
  }

  /** Whether the person has this list: units supervise nobody. */
  public boolean isOf(User user) {
    return this != ALL || Sight.reachOf(user) != Role.Reach.UNIT;
  }

  /** Whether its lines are open tasks, which are due some day. */
  public boolean isOpen() {
    return this == MINE || this == CLAIMABLE || this == ALL;
  }
}
