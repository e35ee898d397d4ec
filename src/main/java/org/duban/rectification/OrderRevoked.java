package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Every objection was upheld; the order does not stand any more. */
public record OrderRevoked(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
