package org.duban.registercheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit's leader sealed the nil return; the digest is that of the PDF. */
public record NilReturnSealed(CaseKey key, String digest) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
