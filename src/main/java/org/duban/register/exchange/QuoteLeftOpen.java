package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A quotation mark in a CSV text is never closed, so nobody knows where cells end. */
public class QuoteLeftOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  public QuoteLeftOpen(String file, long line) {
    super(file, line);
  }
}
