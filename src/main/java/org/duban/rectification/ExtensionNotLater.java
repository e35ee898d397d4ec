package org.duban.rectification;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** More time must end after the present due date. */
public class ExtensionNotLater extends DomainException {
  private static final long serialVersionUID = 1L;

  public ExtensionNotLater(LocalDate dueOn) {
    super(dueOn);
  }
}
