package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** What was typed is longer than a draft holds. */
public class DraftTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public DraftTooLong(int limit) {
    super(limit);
  }
}
