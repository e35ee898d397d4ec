package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.SendNotice;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;

/** Tells people what was done with a task that concerns them. */
@ApplicationScoped
public class Tidings {
  private final SendNotice notice;
  private final CurrentUser currentUser;

  @SuppressWarnings("NullAway")
  protected Tidings() {
    this(null, null);
  }

  @Inject
  public Tidings(SendNotice notice, CurrentUser currentUser) {
    this.notice = notice;
    this.currentUser = currentUser;
  }

  void tell(WorkItem item, Deed deed, List<UserId> people, String remark) {
    notice.toPeople(
        people,
        item.caseKey(),
        "Tidings." + deed,
        currentUser.get().getDisplayName(),
        item.getTaskName(),
        item.getTitle(),
        remark);
  }

  /** The asker hears that a signature will not come. */
  void signerHasLeft(WorkItem item, UserId asker, UserId gone) {
    notice.toPeople(
        List.of(asker),
        item.caseKey(),
        "Tidings.SIGNER_LEFT",
        gone.value(),
        item.getTaskName(),
        item.getTitle());
  }

  void signaturesAreIn(WorkItem item) {
    notice.toPeople(
        item.assignee().stream().toList(),
        item.caseKey(),
        "Tidings.SIGNATURES_IN",
        item.getTaskName(),
        item.getTitle());
  }
}
