package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Whoever is away themselves stands in for nobody: work is not handed on a second time. */
public class DeputyAway extends DomainException {
  private static final long serialVersionUID = 1L;

  public DeputyAway(UserId deputy, LocalDate first, LocalDate last) {
    super(deputy, first, last);
  }
}
