package org.duban.workflow;

import org.duban.shared.DomainException;

/** A signature was asked of one person: nobody else takes it, and it goes to no common list. */
public class SignatureIsPersonal extends DomainException {
  private static final long serialVersionUID = 1L;

  public SignatureIsPersonal(String taskName) {
    super(taskName);
  }
}
