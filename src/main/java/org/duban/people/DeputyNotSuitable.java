package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Nobody stands in who is inactive, of another unit, or lacks a role of the absent person. */
public class DeputyNotSuitable extends DomainException {
  private static final long serialVersionUID = 1L;

  public DeputyNotSuitable(UserId deputy) {
    super(deputy);
  }
}
