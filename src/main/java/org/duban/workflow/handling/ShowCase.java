package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 抄送, 传阅: shows the case to others; the task waits for nobody. */
@Stateless
public class ShowCase {
  private Desk desk;
  private Colleagues colleagues;
  private CaseCopies copies;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected ShowCase() {}

  @Inject
  public ShowCase(Desk desk, Colleagues colleagues, CaseCopies copies, Tidings tidings) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.copies = copies;
    this.tidings = tidings;
  }

  /**
   * Whoever has not read an earlier one of the same task yet gets no second.
   *
   * @param message what the readers are told; may be empty
   * @throws AllShownAlready when every one of them has one to read
   * @throws PersonNotSuitable when one of them may not see the case
   */
  public void show(TaskId task, CaseCopy.Kind kind, List<UserId> people, String message) {
    String said = Desk.checked(message);
    List<UserId> named = Desk.checked(people);
    Verb verb = kind == CaseCopy.Kind.COPY ? Verb.COPY : Verb.CIRCULATE;
    Deed deed = kind == CaseCopy.Kind.COPY ? Deed.COPIED : Deed.CIRCULATED;
    WorkItem item = desk.take(task, verb);
    colleagues.check(verb, item, desk.actor().user(), named);
    List<UserId> fresh = named.stream().filter(to -> !hasToRead(item, kind, to)).toList();
    if (fresh.isEmpty()) {
      throw new AllShownAlready(item.getTaskName());
    }
    fresh.forEach(to -> copies.add(new CaseCopy(kind, item, desk.me(), to, said, desk.now())));
    desk.record(item, deed, fresh, said);
    tidings.tell(item, deed, fresh, said);
  }

  private boolean hasToRead(WorkItem item, CaseCopy.Kind kind, UserId person) {
    return copies.listAbout(item.getProcess(), item.caseKey()).stream()
        .filter(copy -> copy.itemId().equals(item.id()) && copy.getKind() == kind)
        .anyMatch(copy -> copy.recipient().equals(person) && copy.readAt().isEmpty());
  }
}
