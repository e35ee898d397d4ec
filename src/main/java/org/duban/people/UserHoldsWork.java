package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** The person has claimed work that nobody else could then do. */
public class UserHoldsWork extends DomainException {
  private static final long serialVersionUID = 1L;

  public UserHoldsWork(UserId id, int tasks) {
    super(id.value(), tasks);
  }
}
