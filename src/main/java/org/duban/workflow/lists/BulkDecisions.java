package org.duban.workflow.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.duban.workflow.WorkItem;

/** Which tasks can be approved with others by one opinion: those whose feature says so. */
@ApplicationScoped
public class BulkDecisions {
  private final Iterable<BulkDecision> all;

  protected BulkDecisions() {
    this(List.of());
  }

  @Inject
  public BulkDecisions(@Any Instance<BulkDecision> all) {
    this((Iterable<BulkDecision>) all);
  }

  /** For tests, which have no container to find them. */
  public BulkDecisions(Iterable<BulkDecision> all) {
    this.all = all;
  }

  /** What approves the task; empty when it is approved one by one. A signature never is. */
  public Optional<BulkDecision> of(WorkItem item) {
    if (item.parent().isPresent()) {
      return Optional.empty();
    }
    Stage stage = new Stage(item.getProcess(), item.getTaskKey());
    return StreamSupport.stream(all.spliterator(), false)
        .filter(decision -> decision.stages().contains(stage))
        .findFirst();
  }
}
