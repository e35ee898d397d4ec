package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** No open difference fits the filter. */
public class NothingToSettle extends DomainException {
  private static final long serialVersionUID = 1L;
}
