package org.duban.rectification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Takes the decision off the reviewer's desk when there is nothing left to decide. */
@Dependent
public class LapsedExtension {
  private final Workflow workflow;
  private final Event<DomainEvent> events;

  @Inject
  public LapsedExtension(Workflow workflow, Event<DomainEvent> events) {
    this.workflow = workflow;
    this.events = events;
  }

  /** Does nothing unless the extension that waited before the change has lapsed by it. */
  void announce(RectificationCase changed, boolean waitedBefore) {
    if (waitedBefore && changed.pendingExtension().isEmpty()) {
      events.fire(new ExtensionLapsed(changed.key(), changed.getState()));
      workflow.tell(ProcessKey.RECTIFICATION, Message.EXTENSION_LAPSED, changed.key());
    }
  }
}
