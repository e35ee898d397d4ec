package org.duban.circular;

import org.duban.shared.DomainException;

/** The reason of a correction holds a typed number; its figures come from the rows. */
public class CorrectionReasonNumber extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionReasonNumber(String words) {
    super(words);
  }
}
