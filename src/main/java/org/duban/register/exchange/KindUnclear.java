package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** Neither the code nor the row says whether it is a website or an account, and where. */
public class KindUnclear extends DomainException {
  private static final long serialVersionUID = 1L;

  public KindUnclear(String name) {
    super(name);
  }
}
