package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A row belongs to another city: its division is none of the office's. */
public class UnitOfOtherCity extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitOfOtherCity(String code, String city, String cityCode) {
    super(code, city, cityCode);
  }
}
