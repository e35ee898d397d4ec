package org.duban.register;

import org.duban.shared.DomainException;

/** A merge proposal was settled by somebody else, or its accounts are others meanwhile. */
public class ProposalGone extends DomainException {
  private static final long serialVersionUID = 1L;
}
