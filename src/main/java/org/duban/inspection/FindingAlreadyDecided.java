package org.duban.inspection;

import org.duban.shared.DomainException;

/** Somebody confirmed or dismissed the finding before. Facts: the problem and its state. */
public class FindingAlreadyDecided extends DomainException {
  private static final long serialVersionUID = 1L;

  public FindingAlreadyDecided(String label, FindingState state) {
    super(label, state);
  }
}
