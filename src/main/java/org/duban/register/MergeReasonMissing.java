package org.duban.register;

import org.duban.shared.DomainException;

/** Whoever settles a merge proposal says why. */
public class MergeReasonMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
