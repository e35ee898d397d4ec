package org.duban.register;

import org.duban.shared.DomainException;

/** A channel was filed without a name. */
public class NameMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
