package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A registered channel would move to another unit, which takes a filing. */
public class UnitOfChannelDiffers extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitOfChannelDiffers(String registered, String other) {
    super(registered, other);
  }
}
