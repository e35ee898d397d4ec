package org.duban.register;

import org.duban.shared.DomainException;

/** The filing is not at the step that was asked for. */
public class FilingNotThere extends DomainException {
  private static final long serialVersionUID = 1L;

  public FilingNotThere(String key, FilingState state) {
    super(key, state);
  }
}
