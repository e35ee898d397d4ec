package org.duban.registercheck;

import org.duban.shared.DomainException;

/** The round has no campaign dates. */
public class NoCampaign extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoCampaign(String quarter) {
    super(quarter);
  }
}
