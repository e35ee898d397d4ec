package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 后加签: the person's own opinion is recorded, another of the same role decides after them. */
@Stateless
public class SignAndPassOn {
  private Desk desk;
  private Colleagues colleagues;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected SignAndPassOn() {}

  @Inject
  public SignAndPassOn(Desk desk, Colleagues colleagues, Tidings tidings) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.tidings = tidings;
  }

  /**
   * @param opinion the person's own opinion
   * @throws OpinionMissing when it is empty: a signature without an opinion says nothing
   * @throws VerbHasNoMeaning when nothing is signed at this step
   */
  public void pass(TaskId task, UserId next, String opinion) {
    String said = Desk.checked(opinion);
    if (said.isEmpty()) {
      throw new OpinionMissing();
    }
    WorkItem item = desk.takeToHandOver(task, Verb.SIGN_AFTER);
    colleagues.check(Verb.SIGN_AFTER, item, desk.actor().user(), List.of(next));
    desk.record(item, Deed.SIGNED_AND_PASSED_ON, List.of(next), said);
    item.handTo(desk.actor(), next);
    tidings.tell(item, Deed.SIGNED_AND_PASSED_ON, List.of(next), said);
  }
}
