package org.duban.people;

import org.duban.shared.DomainException;

/** Only the person concerned or the administrator may do it. */
public class NotAllowedForOthers extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAllowedForOthers() {
    super();
  }
}
