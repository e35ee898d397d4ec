package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** A remark longer than the record holds. */
public class RemarkTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public RemarkTooLong(int limit) {
    super(limit);
  }
}
