package org.duban.inspection;

import org.duban.shared.DomainException;

/** A wording error needs the wrong and the right text (P03). Fact: the problem. */
public class TextPairMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public TextPairMissing(String label) {
    super(label);
  }
}
