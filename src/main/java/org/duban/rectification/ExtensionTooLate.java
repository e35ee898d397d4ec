package org.duban.rectification;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** More time can only be asked for before the due date has passed. */
public class ExtensionTooLate extends DomainException {
  private static final long serialVersionUID = 1L;

  public ExtensionTooLate(LocalDate dueOn) {
    super(dueOn);
  }
}
