package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** One absence, one deputy. */
public class AlreadyAbsent extends DomainException {
  private static final long serialVersionUID = 1L;

  public AlreadyAbsent(LocalDate first, LocalDate last, UserId deputy) {
    super(first, last, deputy);
  }
}
