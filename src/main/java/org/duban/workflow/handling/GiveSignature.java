package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 会签意见: a person who was asked signs or objects. */
@Stateless
public class GiveSignature {
  private Desk desk;
  private Countersigns countersigns;
  private SignatureRound round;
  private Drafts drafts;

  @SuppressWarnings("NullAway.Init")
  protected GiveSignature() {}

  @Inject
  public GiveSignature(Desk desk, Countersigns countersigns, SignatureRound round, Drafts drafts) {
    this.desk = desk;
    this.countersigns = countersigns;
    this.round = round;
    this.drafts = drafts;
  }

  /**
   * @param opinion may be empty when the person agrees
   * @throws OpinionMissing when the person objects and says nothing
   * @throws TaskAlreadyDone when the signature is not wanted any more
   */
  public void give(TaskId signature, boolean agreed, String opinion) {
    String said = Desk.checked(opinion);
    if (!agreed && said.isEmpty()) {
      throw new OpinionMissing();
    }
    WorkItem item = desk.lockParent(signature);
    WorkItem asked = desk.any(signature);
    asked.done(desk.actor(), agreed ? Outcome.AGREED : Outcome.OBJECTED, said, desk.now());
    drafts.dropOf(desk.me(), signature);
    Countersign open =
        countersigns
            .findOpen(item.id())
            .orElseThrow(() -> new TaskAlreadyDone(asked.getTaskName(), ""));
    open.signed(signature, agreed, desk.now());
    round.goOn(open, item);
  }
}
