package org.duban.rectification;

import org.duban.people.LeaderLevel;
import org.duban.shared.DomainException;

/** The circular demands a higher leader's signature (Z28). */
public class LeaderLevelTooLow extends DomainException {
  private static final long serialVersionUID = 1L;

  public LeaderLevelTooLow(LeaderLevel demanded) {
    super(demanded);
  }
}
