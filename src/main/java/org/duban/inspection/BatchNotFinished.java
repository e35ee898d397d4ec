package org.duban.inspection;

import org.duban.shared.DomainException;

/** Some channels of the batch still wait for a result. Fact: how many. */
public class BatchNotFinished extends DomainException {
  private static final long serialVersionUID = 1L;

  public BatchNotFinished(int open) {
    super(open);
  }
}
