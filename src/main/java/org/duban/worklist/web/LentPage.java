package org.duban.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.RecallTask;
import org.jspecify.annotations.Nullable;

/** 已委派: what the person has lent and will get back, below their own tasks. */
@Named
@ViewScoped
public class LentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private WorkItems book;
  @Inject private Users users;
  @Inject private CurrentUser currentUser;
  @Inject private RecallTask recall;

  private ArrayList<Row> rows = new ArrayList<>();

  /**
   * A lent task.
   *
   * @param holder name of who has it now
   * @param course address of the case's course
   * @param due when it is due, null when it has no date
   */
  public record Row(
      String id, String title, String stage, String holder, String course, @Nullable Instant due)
      implements Serializable {}

  @PostConstruct
  void read() {
    List<WorkItem> lent = book.lentBy(currentUser.get());
    Map<UserId, String> names =
        users.namesOf(
            lent.stream().flatMap(i -> i.assignee().stream()).collect(Collectors.toSet()));
    rows = new ArrayList<>(lent.stream().map(item -> row(item, names)).toList());
  }

  private static Row row(WorkItem item, Map<UserId, String> names) {
    return new Row(
        item.getId(),
        item.getTitle(),
        item.getTaskName(),
        item.assignee().map(id -> names.getOrDefault(id, id.value())).orElse(""),
        "worklist/course.xhtml?process=" + item.getProcess().id() + "&case=" + item.caseKey(),
        item.dueAt().orElse(null));
  }

  /** Takes a task back; the list is shown anew, with it. */
  public String recall(String task) {
    recall.recall(new TaskId(task));
    Flash.done("worklist_my_work.message.recalled");
    return "/worklist/my-work.xhtml?faces-redirect=true";
  }

  public List<Row> getRows() {
    return rows;
  }
}
