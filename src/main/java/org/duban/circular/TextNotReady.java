package org.duban.circular;

import java.util.List;
import org.duban.shared.DomainException;

/** The text names unknown figures, holds typed numbers or foreign words, or lacks a part. */
public class TextNotReady extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param flaws at least one; the first is named
   */
  public TextNotReady(List<CircularText.Flaw> flaws) {
    super(flaws.size(), flaws.get(0).chinese());
  }
}
