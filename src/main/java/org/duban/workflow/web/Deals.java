package org.duban.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.NothingToGiveBack;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.AskSigners;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.handling.Colleagues;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.handling.DelegateTask;
import org.duban.workflow.handling.GiveBackTask;
import org.duban.workflow.handling.Involvement;
import org.duban.workflow.handling.NotYoursToTakeBack;
import org.duban.workflow.handling.RemoveSigner;
import org.duban.workflow.handling.ShowCase;
import org.duban.workflow.handling.SignAndPassOn;
import org.duban.workflow.handling.Signer;
import org.duban.workflow.handling.TakeBack;
import org.duban.workflow.handling.TransferTask;
import org.duban.workflow.handling.UrgeTask;
import org.duban.workflow.handling.VerbHasNoMeaning;
import org.duban.workflow.handling.VerbTable;

/** Leads what the page 流转办理 was asked to the use case of that verb. */
@ApplicationScoped
class Deals {
  @Inject private WorkItems book;
  @Inject private VerbTable table;
  @Inject private Colleagues colleagues;
  @Inject private Countersigns countersigns;
  @Inject private Involvement involvement;
  @Inject private CurrentUser currentUser;
  @Inject private Users users;

  @Inject private TransferTask transfer;
  @Inject private DelegateTask delegate;
  @Inject private GiveBackTask giveBack;
  @Inject private AskSigners ask;
  @Inject private RemoveSigner remove;
  @Inject private SignAndPassOn passOn;
  @Inject private ShowCase show;
  @Inject private UrgeTask urge;
  @Inject private TakeBack takeBack;

  /**
   * The task, when the signed-in person may look at it for this purpose.
   *
   * @throws org.duban.shared.DomainException saying why it cannot be done
   */
  WorkItem open(Deal deal, TaskId id) {
    WorkItem item = book.find(id).orElseThrow(() -> new TaskAlreadyDone("", ""));
    switch (deal) {
      case TAKE_BACK -> {
        if (item.completedBy().filter(currentUser.id()::equals).isEmpty()) {
          throw new NotYoursToTakeBack("");
        }
      }
      case URGE -> {
        involvement.checkMayUrge(item, currentUser.actor());
        if (!item.isOpen()) {
          throw new TaskAlreadyDone("", "");
        }
      }
      case GIVE_BACK -> {
        item.checkMayBeDoneBy(currentUser.actor());
        if (item.owner().isEmpty()) {
          throw new NothingToGiveBack(item.getTaskName());
        }
      }
      default -> item.checkMayBeDoneBy(currentUser.actor());
    }
    table
        .refusal(item.getProcess(), item.getTaskKey(), deal.verb())
        .ifPresent(
            reason -> {
              throw new VerbHasNoMeaning(item.getTaskName(), reason);
            });
    return item;
  }

  /** Whom the page offers, by sign-in name; those who are asked to sign where one is let off. */
  List<User> peopleFor(Deal deal, WorkItem item) {
    if (deal.picks() == Deal.Picks.NOBODY) {
      return List.of();
    }
    if (deal != Deal.REMOVE_SIGNER) {
      return colleagues.whoMay(deal.verb(), item, currentUser.get());
    }
    List<UserId> awaited =
        countersigns.findOpen(item.id()).map(Countersign::signers).orElse(List.of()).stream()
            .filter(Signer::isAwaited)
            .map(Signer::person)
            .collect(Collectors.toList());
    return awaited.stream().flatMap(id -> users.find(id).stream()).toList();
  }

  /** Each use case is a transaction of its own and checks everything again. */
  void perform(Deal deal, TaskId task, List<UserId> people, Countersign.Mode mode, String remark) {
    switch (deal) {
      case TRANSFER -> transfer.transfer(task, people.get(0), remark);
      case DELEGATE -> delegate.delegate(task, people.get(0), remark);
      case GIVE_BACK -> giveBack.giveBack(task, remark);
      case SIGN_BEFORE -> ask.ask(task, Countersign.Mode.ALL, people, remark);
      case COUNTERSIGN -> ask.ask(task, mode, people, remark);
      case REMOVE_SIGNER -> remove.remove(task, people.get(0));
      case SIGN_AFTER -> passOn.pass(task, people.get(0), remark);
      case COPY -> show.show(task, CaseCopy.Kind.COPY, people, remark);
      case CIRCULATE -> show.show(task, CaseCopy.Kind.CIRCULATION, people, remark);
      case URGE -> urge.urge(task, remark);
      case TAKE_BACK -> takeBack.takeBack(task);
    }
  }
}
