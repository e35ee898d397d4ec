package org.duban.people;

import org.duban.shared.DomainException;

/** Only a leader of a unit can be its principal leader, or the one in charge. */
public class NotALeader extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotALeader(String name) {
    super(name);
  }
}
