package org.duban.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;
import org.duban.worklist.ClaimTask;
import org.duban.worklist.ReleaseTask;
import org.duban.worklist.TaskLists;
import org.duban.worklist.TaskRow;

/** The person's lists; which one is shown stands in the address. */
@Named
@ViewScoped
public class MyWorkPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The lists of the page; the small name stands in the address. */
  public enum Tab {
    MINE,
    CLAIMABLE,
    DONE;

    public String getAddress() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Inject private CurrentUser currentUser;
  @Inject private TaskLists lists;
  @Inject private ClaimTask claimTask;
  @Inject private ReleaseTask releaseTask;
  @Inject private OfficeClock clock;

  private String list = "";
  private transient List<TaskRow> mine = List.of();
  private transient List<TaskRow> claimable = List.of();
  private transient List<TaskRow> done = List.of();

  @PostConstruct
  void read() {
    User user = currentUser.get();
    mine = lists.mine(user);
    claimable = lists.claimable(user);
    done = lists.done(user);
  }

  /** Takes a task; the list is read anew, so that it shows who has it now. */
  public void claim(String task) {
    claimTask.claim(new TaskId(task));
    Flash.done("worklist_my_work.message.claimed");
    read();
  }

  /** Gives a task back. */
  public void release(String task) {
    releaseTask.release(new TaskId(task));
    Flash.done("worklist_my_work.message.released");
    read();
  }

  /** The list that the address names; without one, the first that holds something. */
  public Tab getTab() {
    for (Tab tab : Tab.values()) {
      if (tab.getAddress().equals(list)) {
        return tab;
      }
    }
    return mine.isEmpty() && !claimable.isEmpty() ? Tab.CLAIMABLE : Tab.MINE;
  }

  public Tab[] getTabs() {
    return Tab.values();
  }

  public List<TaskRow> getRows() {
    return rows(getTab());
  }

  public int count(Tab tab) {
    return rows(tab).size();
  }

  /** Open tasks whose date has passed. */
  public long getOverdue() {
    Instant now = clock.instant();
    return open().filter(row -> Objects.requireNonNull(row.dueAt()).isBefore(now)).count();
  }

  /** Open tasks that are due today. */
  public long getDueToday() {
    Instant now = clock.instant();
    return open()
        .map(row -> Objects.requireNonNull(row.dueAt()))
        .filter(due -> !due.isBefore(now))
        .filter(due -> due.atZone(clock.zone()).toLocalDate().equals(clock.today()))
        .count();
  }

  private Stream<TaskRow> open() {
    return Stream.concat(mine.stream(), claimable.stream()).filter(row -> row.dueAt() != null);
  }

  private List<TaskRow> rows(Tab tab) {
    return switch (tab) {
      case MINE -> mine;
      case CLAIMABLE -> claimable;
      case DONE -> done;
    };
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }
}
