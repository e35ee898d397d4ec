package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A channel published before it was filed, and nothing explains it (requirement Z15). */
public class PublishedBeforeFiling extends DomainException {
  private static final long serialVersionUID = 1L;

  public PublishedBeforeFiling(String name, LocalDate firstPublishedOn) {
    super(name, firstPublishedOn);
  }
}
