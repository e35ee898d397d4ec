package org.duban.escalation;

import org.duban.shared.DomainException;

/** A promise lacks its words or its day. */
public class PromiseIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param number of the line, from 1
   */
  public PromiseIncomplete(int number) {
    super(number);
  }
}
