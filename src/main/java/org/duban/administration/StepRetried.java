package org.duban.administration;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/**
 * An administrator had a failed step tried again.
 *
 * @param step name of the step in the diagram
 */
public record StepRetried(CaseKey key, String step, String cause) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
