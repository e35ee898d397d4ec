package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;

/** Which finished steps lead back: on the diagram, and as long as nobody has touched the next. */
@ApplicationScoped
public class WaysBack {
  private final VerbTable table;
  private final Readings readings;
  private final Handlings handlings;
  private final Iterable<TakesBack> features;

  @SuppressWarnings("NullAway")
  protected WaysBack() {
    this(null, null, null, (Iterable<TakesBack>) null);
  }

  @Inject
  public WaysBack(
      VerbTable table, Readings readings, Handlings handlings, @Any Instance<TakesBack> features) {
    this(table, readings, handlings, (Iterable<TakesBack>) features);
  }

  WaysBack(VerbTable table, Readings readings, Handlings handlings, Iterable<TakesBack> features) {
    this.table = table;
    this.readings = readings;
    this.handlings = handlings;
    this.features = features;
  }

  /**
   * Ids of the tasks that the person has done and may still take back. It only advises a list: the
   * use case checks again.
   *
   * @param done tasks of any state
   * @param open the open tasks of their cases
   */
  public Set<String> open(Collection<WorkItem> done, Collection<WorkItem> open, UserId me) {
    return done.stream()
        .filter(item -> item.getState() == WorkItem.State.DONE && item.parent().isEmpty())
        .filter(item -> item.completedBy().filter(me::equals).isPresent())
        .filter(
            item -> table.refusal(item.getProcess(), item.getTaskKey(), Verb.TAKE_BACK).isEmpty())
        .filter(item -> next(item, open).filter(next -> isUntouched(next, me)).isPresent())
        .map(WorkItem::getId)
        .collect(Collectors.toSet());
  }

  /** How steps of this process are taken back; empty when they are not. */
  Optional<TakesBack> of(WorkItem done) {
    for (TakesBack feature : features) {
      if (feature.process() == done.getProcess()) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }

  /** The task that waits after a finished step and from which the diagram leads back. */
  Optional<WorkItem> next(WorkItem done, Collection<WorkItem> open) {
    return of(done)
        .flatMap(
            feature ->
                open.stream()
                    .filter(i -> follows(i, done))
                    .filter(i -> feature.ways().containsKey(way(done, i)))
                    .findFirst());
  }

  private static boolean follows(WorkItem next, WorkItem done) {
    return next.getProcess() == done.getProcess()
        && next.caseKey().equals(done.caseKey())
        && next.parent().isEmpty()
        && next.previousBy().equals(done.completedBy())
        && !next.getCreatedAt().isBefore(done.completedAt().orElseThrow());
  }

  static TakesBack.Way way(WorkItem done, WorkItem next) {
    return new TakesBack.Way(done.getTaskKey(), next.getTaskKey());
  }

  /** Whether nobody but the person has opened, claimed or handled a task. */
  boolean isUntouched(WorkItem next, UserId me) {
    return next.assignee().isEmpty()
        && !next.isHeld()
        && !readings.hasReaderBut(next.id(), me)
        && handlings.listOf(next.id()).isEmpty();
  }
}
