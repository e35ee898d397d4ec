package org.duban.register.exchange;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Somebody else imports at the moment; one at a time may. */
public class ImportUnderWay extends DomainException {
  private static final long serialVersionUID = 1L;

  public ImportUnderWay(UserId who, String file) {
    super(who, file);
  }
}
