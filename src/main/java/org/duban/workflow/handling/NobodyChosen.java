package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** No person was chosen. */
public class NobodyChosen extends DomainException {
  private static final long serialVersionUID = 1L;

  public NobodyChosen() {
    super();
  }
}
