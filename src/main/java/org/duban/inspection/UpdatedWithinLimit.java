package org.duban.inspection;

import org.duban.shared.DomainException;

/** The page was updated within the indicator's limit. Facts: days since, and the limit in days. */
public class UpdatedWithinLimit extends DomainException {
  private static final long serialVersionUID = 1L;

  public UpdatedWithinLimit(long days, int limit) {
    super(days, limit);
  }
}
