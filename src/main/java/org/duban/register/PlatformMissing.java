package org.duban.register;

import org.duban.shared.DomainException;

/** An account was to be filed without a platform of the dictionary. */
public class PlatformMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public PlatformMissing(String name) {
    super(name);
  }
}
