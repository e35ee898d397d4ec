package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A kind of difference speaks of a registered channel, and none is chosen. */
public class TipChannelMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public TipChannelMissing(DifferenceKind kind) {
    super(kind);
  }
}
