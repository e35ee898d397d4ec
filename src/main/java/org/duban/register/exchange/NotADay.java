package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A cell that should hold a day holds none. */
public class NotADay extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotADay(String column, String text) {
    super(column, text);
  }
}
