package org.duban.workflow.handling;

import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** Something was done with a task besides finishing it. */
public record TaskHandled(CaseKey key, String taskName, Deed deed, List<UserId> recipients)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
