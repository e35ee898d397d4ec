package org.duban.register;

import org.duban.shared.DomainException;

/** A link that is no web address. */
public class LinkWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public LinkWrong(String link) {
    super(link);
  }
}
