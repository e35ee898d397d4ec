package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The address names nothing that is done on this page. */
public class UnknownVerb extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownVerb() {
    super();
  }
}
