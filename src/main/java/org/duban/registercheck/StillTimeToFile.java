package org.duban.registercheck;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A closure was ordered before the day until which channels may be filed (Z19). */
public class StillTimeToFile extends DomainException {
  private static final long serialVersionUID = 1L;

  public StillTimeToFile(LocalDate recordUntil) {
    super(recordUntil);
  }
}
