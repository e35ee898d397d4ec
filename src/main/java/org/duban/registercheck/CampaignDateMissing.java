package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A campaign was set with one day only. */
public class CampaignDateMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public CampaignDateMissing() {
    super();
  }
}
