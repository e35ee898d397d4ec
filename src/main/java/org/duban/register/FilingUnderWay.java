package org.duban.register;

import org.duban.shared.DomainException;

/** Another filing of the channel is not finished. */
public class FilingUnderWay extends DomainException {
  private static final long serialVersionUID = 1L;

  public FilingUnderWay(String name, String key) {
    super(name, key);
  }
}
