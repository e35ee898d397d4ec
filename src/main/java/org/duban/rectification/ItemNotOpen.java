package org.duban.rectification;

import org.duban.shared.DomainException;

/** The problem was struck off or withdrawn; nothing more can be said about it. */
public class ItemNotOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  public ItemNotOpen(String problem) {
    super(problem);
  }
}
