package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 催办: reminds whoever has the task; they see who urged, and the one who urged sees the reading. */
@Stateless
public class UrgeTask {
  private Desk desk;
  private Handlings handlings;
  private Users users;
  private Involvement involvement;
  private Tidings tidings;
  private OfficeClock clock;
  // No primitive: the server makes its proxy by this constructor with nothing but nulls.
  private Integer perDay = 1;

  @SuppressWarnings("NullAway.Init")
  protected UrgeTask() {}

  @Inject
  public UrgeTask(
      Desk desk,
      Handlings handlings,
      Users users,
      Involvement involvement,
      Tidings tidings,
      OfficeClock clock,
      @ConfigProperty(name = "duban.urge.per-day", defaultValue = "1") Integer perDay) {
    this.desk = desk;
    this.handlings = handlings;
    this.users = users;
    this.involvement = involvement;
    this.tidings = tidings;
    this.clock = clock;
    this.perDay = perDay;
  }

  /**
   * @param remark what is said with it; may be empty
   * @throws org.duban.workflow.NotYourTask when the person neither supervises the unit nor did an
   *     earlier step
   * @throws OwnWorkNeedsNoUrging when the task lies with the person
   * @throws UrgedEnough when the day's limit is reached
   */
  public void urge(TaskId task, String remark) {
    String said = Desk.checked(remark);
    WorkItem item = desk.any(task);
    involvement.checkMayUrge(item, desk.actor());
    desk.checkMeaning(item, Verb.URGE);
    Instant today = clock.today().atStartOfDay(clock.zone()).toInstant();
    if (handlings.count(task, Deed.URGED, desk.me(), today) >= perDay) {
      throw new UrgedEnough(item.getTaskName(), perDay);
    }
    List<UserId> holders = holders(item);
    desk.record(item, Deed.URGED, holders, said);
    tidings.tell(item, Deed.URGED, holders, said);
  }

  private List<UserId> holders(WorkItem item) {
    return item.assignee()
        .map(List::of)
        .orElseGet(
            () ->
                item
                    .actingUnit()
                    .map(unit -> users.listWithRole(item.getRole(), unit))
                    .orElseGet(() -> users.listWithRole(item.getRole()))
                    .stream()
                    .map(User::id)
                    .toList());
  }
}
