package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.workflow.WorkItem;

/** Whoever decides although somebody objected says why. */
@ApplicationScoped
public class ObjectionsAnswered {
  private final Countersigns countersigns;

  @SuppressWarnings("NullAway")
  protected ObjectionsAnswered() {
    this(null);
  }

  @Inject
  public ObjectionsAnswered(Countersigns countersigns) {
    this.countersigns = countersigns;
  }

  /**
   * @throws AnswerObjections when somebody objected and the decider says nothing
   */
  public void check(WorkItem item, String opinion) {
    if (opinion.isBlank()
        && countersigns.listOf(item.id()).stream().anyMatch(Countersign::isObjected)) {
      throw new AnswerObjections(item.getTaskName());
    }
  }
}
