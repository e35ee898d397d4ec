package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit asks for more time. */
public record ExtensionRequested(CaseKey key, Instant until, String reason) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
