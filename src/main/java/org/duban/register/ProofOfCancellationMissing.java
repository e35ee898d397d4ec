package org.duban.register;

import org.duban.shared.DomainException;

/** A channel may leave the register only when the platform has cancelled it (requirement Z14). */
public class ProofOfCancellationMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ProofOfCancellationMissing(String name) {
    super(name);
  }
}
