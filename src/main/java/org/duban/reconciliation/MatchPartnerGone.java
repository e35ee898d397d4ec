package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** The channel of a proposed match was matched otherwise meanwhile. */
public class MatchPartnerGone extends DomainException {
  private static final long serialVersionUID = 1L;

  public MatchPartnerGone(String name) {
    super(name);
  }
}
