package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said whether another name is a rename or an error (T04). */
public class NameChangeUnsaid extends DomainException {
  private static final long serialVersionUID = 1L;

  public NameChangeUnsaid(String here, String there) {
    super(here, there);
  }
}
