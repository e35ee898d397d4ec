package org.duban.worklist.bulk;

import org.duban.shared.DomainException;

/** The task needs more than an opinion, or is no approval. */
public class DecidedOneByOne extends DomainException {
  private static final long serialVersionUID = 1L;

  public DecidedOneByOne(String taskName) {
    super(taskName);
  }
}
