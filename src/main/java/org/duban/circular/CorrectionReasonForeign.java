package org.duban.circular;

import org.duban.shared.DomainException;

/** The reason of a correction holds words of a foreign page (T13). */
public class CorrectionReasonForeign extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionReasonForeign(String words) {
    super(words);
  }
}
