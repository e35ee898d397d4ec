package org.duban.register;

import org.duban.shared.DomainException;

/** One code was to stand for two names (requirement T04): a rename or an error, people must say. */
public class TwoNamesUnderOneCode extends DomainException {
  private static final long serialVersionUID = 1L;

  public TwoNamesUnderOneCode(IdentificationCode code, String registered, String other) {
    super(code, registered, other);
  }
}
