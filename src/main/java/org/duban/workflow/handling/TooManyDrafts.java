package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The person has kept as many forms as the office allows. */
public class TooManyDrafts extends DomainException {
  private static final long serialVersionUID = 1L;

  public TooManyDrafts(int limit) {
    super(limit);
  }
}
