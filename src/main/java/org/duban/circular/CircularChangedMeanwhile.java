package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** Somebody else wrote the draft after this page was opened. */
public class CircularChangedMeanwhile extends DomainException {
  private static final long serialVersionUID = 1L;

  public CircularChangedMeanwhile(CaseKey key) {
    super(key.value());
  }
}
