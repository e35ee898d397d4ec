package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 减签: lets a person off who was asked to sign and has not. */
@Stateless
public class RemoveSigner {
  private Desk desk;
  private Countersigns countersigns;
  private SignatureRound round;

  @SuppressWarnings("NullAway.Init")
  protected RemoveSigner() {}

  @Inject
  public RemoveSigner(Desk desk, Countersigns countersigns, SignatureRound round) {
    this.desk = desk;
    this.countersigns = countersigns;
    this.round = round;
  }

  /**
   * @throws SignerNotAwaited when the person has signed or was never asked
   */
  public void remove(TaskId task, UserId signer) {
    WorkItem item = desk.take(task, Verb.REMOVE_SIGNER);
    Countersign open = countersigns.findOpen(task).orElseThrow(() -> new SignerNotAwaited(signer));
    open.letOff(signer, desk.now());
    desk.record(item, Deed.SIGNER_LET_OFF, List.of(signer), "");
    round.goOn(open, item);
  }
}
