package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A channel was cancelled on its platform before the freeze period after the notice was over. */
public class FreezeNotOver extends DomainException {
  private static final long serialVersionUID = 1L;

  public FreezeNotOver(String name, LocalDate notice, LocalDate over, int days) {
    super(name, notice, over, days);
  }
}
