package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The circular was replaced by a later one; that one is to be corrected. */
public class AlreadyCorrected extends DomainException {
  private static final long serialVersionUID = 1L;

  public AlreadyCorrected(CaseKey latest) {
    super(latest.value());
  }
}
