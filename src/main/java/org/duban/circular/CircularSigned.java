package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A circular was signed; its number comes next. */
public record CircularSigned(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
