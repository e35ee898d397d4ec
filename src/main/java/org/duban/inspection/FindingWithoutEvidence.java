package org.duban.inspection;

import org.duban.shared.DomainException;

/** A finding that nobody could check. Facts: the channel's name and the problem. */
public class FindingWithoutEvidence extends DomainException {
  private static final long serialVersionUID = 1L;

  public FindingWithoutEvidence(String channel, String label) {
    super(channel, label);
  }
}
