package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
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
  private Workflow workflow;
  private WaysBack ways;

  @SuppressWarnings("NullAway.Init")
  protected TakeBack() {}

  @Inject
  public TakeBack(Desk desk, WorkItems book, Workflow workflow, WaysBack ways) {
    this.desk = desk;
    this.book = book;
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
    TakesBack feature =
        ways.of(item)
            .orElseThrow(() -> new VerbHasNoMeaning(item.getTaskName(), NoMeaning.NO_WAY_BACK));
    WorkItem next =
        ways.next(item, book.open(item.getProcess(), item.caseKey()))
            .map(i -> desk.any(i.id()))
            .filter(i -> ways.isUntouched(i, desk.me()))
            .orElseThrow(() -> new AlreadyTouched(item.getTaskName()));
    TakesBack.Way way = WaysBack.way(item, next);
    Outcome back = Optional.ofNullable(feature.ways().get(way)).orElseThrow();
    feature.takeBack(item.caseKey(), way, desk.me());
    desk.record(item, Deed.TAKEN_BACK, List.of(), "");
    workflow.takeBack(next.id(), back);
  }
}
