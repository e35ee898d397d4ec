package org.duban.people;

import java.util.List;

/** What people have claimed and not yet done; the task lists know it. */
public interface OpenWork {
  /** The role of each open task that is only this person's; never null. */
  List<Role> claimedBy(User user);
}
