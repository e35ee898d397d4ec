package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A tip is dated after today. */
public class TipInFuture extends DomainException {
  private static final long serialVersionUID = 1L;

  public TipInFuture(LocalDate toldOn, LocalDate today) {
    super(toldOn, today);
  }
}
