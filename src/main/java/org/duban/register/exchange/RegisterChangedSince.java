package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The register was changed after the preview: what would be entered is not what was shown. */
public class RegisterChangedSince extends DomainException {
  private static final long serialVersionUID = 1L;

  public RegisterChangedSince(int line, String name) {
    super(line, name);
  }
}
