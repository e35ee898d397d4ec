package org.duban.register;

import org.duban.shared.DomainException;

/** A channel may be cancelled only after its closure was announced (requirement Z14). */
public class CloseBeforeCancelling extends DomainException {
  private static final long serialVersionUID = 1L;

  public CloseBeforeCancelling(String name) {
    super(name);
  }
}
