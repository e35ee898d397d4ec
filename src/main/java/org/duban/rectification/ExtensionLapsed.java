package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/**
 * An application for more time lost its object before anybody decided on it.
 *
 * @param because where the case went meanwhile: past the unit's desk, or to its end
 */
public record ExtensionLapsed(CaseKey key, CaseState because) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
