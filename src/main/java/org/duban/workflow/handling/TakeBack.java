package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.Workflow;

/** 撤回: takes one's own finished step back, while nobody has touched the next. */
@Stateless
public class TakeBack {
  private Desk desk;
  private WorkItems book;
  private Readings readings;
  private Handlings handlings;
  private Workflow workflow;
  private Iterable<TakesBack> ways;

  @SuppressWarnings("NullAway.Init")
  protected TakeBack() {}

  @Inject
  public TakeBack(
      Desk desk,
      WorkItems book,
      Readings readings,
      Handlings handlings,
      Workflow workflow,
      @Any Instance<TakesBack> ways) {
    this(desk, book, readings, handlings, workflow, (Iterable<TakesBack>) ways);
  }

  TakeBack(
      Desk desk,
      WorkItems book,
      Readings readings,
      Handlings handlings,
      Workflow workflow,
      Iterable<TakesBack> ways) {
    this.desk = desk;
    this.book = book;
    this.readings = readings;
    this.handlings = handlings;
    this.workflow = workflow;
    this.ways = ways;
  }

  /**
   * @param done the finished step
   * @throws NotYoursToTakeBack when somebody else did it
   * @throws VerbHasNoMeaning when the step cannot be taken back
   * @throws AlreadyTouched when the next step was opened, claimed, handled or done
   */
  public void takeBack(TaskId done) {
    WorkItem item =
        book.find(done)
            .filter(i -> i.getState() == WorkItem.State.DONE)
            .filter(i -> i.completedBy().filter(desk.me()::equals).isPresent())
            .orElseThrow(() -> new NotYoursToTakeBack(""));
    desk.checkMeaning(item, Verb.TAKE_BACK);
    TakesBack feature = feature(item);
    WorkItem next = untouched(item, feature);
    TakesBack.Way way = new TakesBack.Way(item.getTaskKey(), next.getTaskKey());
    Outcome back = Optional.ofNullable(feature.ways().get(way)).orElseThrow();
    feature.takeBack(item.caseKey(), way, desk.me());
    desk.record(next, Deed.TAKEN_BACK, List.of(), "");
    workflow.takeBack(next.id(), back);
  }

  private TakesBack feature(WorkItem item) {
    for (TakesBack feature : ways) {
      if (feature.process() == item.getProcess()) {
        return feature;
      }
    }
    throw new VerbHasNoMeaning(item.getTaskName(), NoMeaning.NO_WAY_BACK);
  }

  private WorkItem untouched(WorkItem done, TakesBack feature) {
    WorkItem next =
        book.open(done.getProcess(), done.caseKey()).stream()
            .filter(i -> i.parent().isEmpty())
            .filter(i -> i.previousBy().equals(done.completedBy()))
            .filter(i -> !i.getCreatedAt().isBefore(done.completedAt().orElseThrow()))
            .filter(
                i ->
                    feature
                        .ways()
                        .containsKey(new TakesBack.Way(done.getTaskKey(), i.getTaskKey())))
            .findFirst()
            .map(i -> desk.any(i.id()))
            .orElseThrow(() -> new AlreadyTouched(done.getTaskName()));
    boolean touched =
        next.assignee().isPresent()
            || next.isHeld()
            || readings.hasReaderBut(next.id(), desk.me())
            || !handlings.listOf(next.id()).isEmpty();
    if (touched) {
      throw new AlreadyTouched(done.getTaskName());
    }
    return next;
  }
}
