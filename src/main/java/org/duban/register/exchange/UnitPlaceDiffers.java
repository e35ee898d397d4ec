package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A registered unit would move within the tree. */
public class UnitPlaceDiffers extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitPlaceDiffers(String column, String registered, String other) {
    super(column, registered, other);
  }
}
