package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A code stands for a unit of another name: a rename or an error, people must say. */
public class UnitRenamed extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitRenamed(String code, String registered, String other) {
    super(code, registered, other);
  }
}
