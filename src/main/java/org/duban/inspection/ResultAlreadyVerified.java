package org.duban.inspection;

import org.duban.shared.DomainException;

/** The result was verified; only an upheld objection of the unit changes it. Fact: the name. */
public class ResultAlreadyVerified extends DomainException {
  private static final long serialVersionUID = 1L;

  public ResultAlreadyVerified(String channel) {
    super(channel);
  }
}
