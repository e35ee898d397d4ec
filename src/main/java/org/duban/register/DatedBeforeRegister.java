package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A filing bears a day before the register's last entry, whose history is only added to. */
public class DatedBeforeRegister extends DomainException {
  private static final long serialVersionUID = 1L;

  public DatedBeforeRegister(FilingDate what, LocalDate day, LocalDate lastEntry) {
    super(what, day, lastEntry);
  }
}
