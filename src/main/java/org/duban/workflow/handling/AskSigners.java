package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 前加签, 会签: others sign before the person of the task decides. */
@Stateless
public class AskSigners {
  private Desk desk;
  private Colleagues colleagues;
  private Countersigns countersigns;
  private SignatureRound round;

  @SuppressWarnings("NullAway.Init")
  protected AskSigners() {}

  @Inject
  public AskSigners(
      Desk desk, Colleagues colleagues, Countersigns countersigns, SignatureRound round) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.countersigns = countersigns;
    this.round = round;
  }

  /**
   * Asks, or adds to those who are being asked already; then their mode stays.
   *
   * @param mode whose signatures are needed
   * @param people in order; each once
   * @param remark what they are asked; may be empty
   * @throws VerbHasNoMeaning when nothing is signed at this step
   * @throws PersonNotSuitable when one of them is of another office or wrote what is decided
   * @throws SignerAlreadyAsked when one of them is asked already
   */
  public void ask(TaskId task, Countersign.Mode mode, List<UserId> people, String remark) {
    String said = Desk.checked(remark);
    List<UserId> named = Desk.checked(people);
    Verb verb = named.size() == 1 ? Verb.SIGN_BEFORE : Verb.COUNTERSIGN;
    WorkItem item = desk.take(task, verb);
    colleagues.check(verb, item, desk.actor().user(), named);
    Countersign open =
        countersigns
            .findOpen(task)
            .orElseGet(
                () -> {
                  Countersign fresh = new Countersign(task, mode, desk.me(), desk.now());
                  countersigns.add(fresh);
                  return fresh;
                });
    named.forEach(open::add);
    desk.record(item, Deed.SIGNERS_ASKED, named, said);
    item.hold(desk.actor());
    round.askNext(open, item, said);
  }
}
