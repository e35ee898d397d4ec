package org.duban.rectification;

import org.duban.shared.DomainException;

/** Nobody has registered which leader of the unit signs here. */
public class LeaderLevelUnregistered extends DomainException {
  private static final long serialVersionUID = 1L;
}
