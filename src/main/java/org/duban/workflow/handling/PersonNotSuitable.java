package org.duban.workflow.handling;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** The person cannot do, sign or read this here. */
public class PersonNotSuitable extends DomainException {
  private static final long serialVersionUID = 1L;

  public PersonNotSuitable(UserId person, String taskName, Unfit reason) {
    super(person, taskName, reason);
  }
}
