package org.duban.inspection;

import org.duban.shared.DomainException;

/**
 * The result was verified; it can only be corrected by a correction of the circular. Fact: the
 * name.
 */
public class ResultAlreadyVerified extends DomainException {
  private static final long serialVersionUID = 1L;

  public ResultAlreadyVerified(String channel) {
    super(channel);
  }
}
