package org.duban.workflow.handling;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** The person is asked already and has not signed yet. */
public class SignerAlreadyAsked extends DomainException {
  private static final long serialVersionUID = 1L;

  public SignerAlreadyAsked(UserId signer) {
    super(signer);
  }
}
