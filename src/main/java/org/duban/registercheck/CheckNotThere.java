package org.duban.registercheck;

import org.duban.shared.DomainException;

/** The check is not at the step that was asked for. */
public class CheckNotThere extends DomainException {
  private static final long serialVersionUID = 1L;

  public CheckNotThere(String key, CheckState state) {
    super(key, state);
  }
}
