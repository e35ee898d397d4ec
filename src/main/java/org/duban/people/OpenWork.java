package org.duban.people;

import java.util.List;

/** What people have claimed and not yet done; the task lists know it. */
public interface OpenWork {
  /** The role of each open task that is only this person's, signatures apart; never null. */
  List<Role> claimedBy(User user);

  /** How many signatures the person is asked for; they want the person, not a role. */
  int signaturesAskedOf(User user);
}
