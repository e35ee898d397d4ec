package org.duban.workflow.handling;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** The person has signed or was never asked. */
public class SignerNotAwaited extends DomainException {
  private static final long serialVersionUID = 1L;

  public SignerNotAwaited(UserId signer) {
    super(signer);
  }
}
