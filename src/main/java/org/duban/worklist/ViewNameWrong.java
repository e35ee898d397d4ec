package org.duban.worklist;

import org.duban.shared.DomainException;

/** A view needs a short name. */
public class ViewNameWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public ViewNameWrong(int mostCharacters) {
    super(mostCharacters);
  }
}
