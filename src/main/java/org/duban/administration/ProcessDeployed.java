package org.duban.administration;

import org.duban.shared.DomainEvent;
import org.duban.workflow.deployment.ModelKey;

/**
 * A new version of a process or decision table is current.
 *
 * @param sha256 of the file
 * @param note why, in the administrator's words
 */
public record ProcessDeployed(
    ModelKey model, int version, String fileName, String sha256, String note)
    implements DomainEvent {
  @Override
  public String subject() {
    return model.name();
  }
}
