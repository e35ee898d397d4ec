package org.duban.register;

import org.duban.shared.DomainException;

/** A unit would run a second account on a platform and gives no reason (甘肃 2021Q2). */
public class SecondAccountUnexplained extends DomainException {
  private static final long serialVersionUID = 1L;

  public SecondAccountUnexplained(String name, String other) {
    super(name, other);
  }
}
