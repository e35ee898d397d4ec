package org.duban.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.people.UnknownUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.DomainException;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.Colleagues;
import org.duban.workflow.handling.HandOverTask;
import org.duban.workflow.handling.Verb;
import org.jspecify.annotations.Nullable;

/**
 * 工作移交: all open tasks of somebody who leaves, each to a suitable colleague. Every row is a
 * transaction of its own and says what came of it, so that one refusal stops no other.
 */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private WorkItems book;
  @Inject private Users users;
  @Inject private Colleagues colleagues;
  @Inject private PersonLabels labels;
  @Inject private HandOverTask handOver;

  private String person = "";
  private String name = "";
  private String remark = "";
  private List<HandOverRow> rows = List.of();

  /**
   * Reads the tasks of the person whom the address names; without one the page asks for it.
   *
   * @throws UnknownUser when nobody has that account
   */
  public void load() {
    if (person.isBlank()) {
      return;
    }
    User leaving = leaving();
    name = leaving.getDisplayName();
    rows =
        Stream.concat(book.mine(leaving).stream(), book.lentBy(leaving).stream())
            .map(item -> row(item, leaving))
            .toList();
  }

  private User leaving() {
    String asked = person.strip();
    return Stream.of(asked)
        .filter(UserId::isValid)
        .flatMap(id -> users.find(new UserId(id)).stream())
        .findFirst()
        .orElseThrow(() -> new UnknownUser(asked));
  }

  private HandOverRow row(WorkItem item, User leaving) {
    if (item.parent().isPresent()) {
      return new HandOverRow(item, List.of(), Texts.of("people_hand_over.text.signature"));
    }
    List<PersonChoice> people = labels.choices(colleagues.whoMay(Verb.TRANSFER, item, leaving));
    return new HandOverRow(
        item,
        people,
        people.isEmpty() ? Texts.of("people_hand_over.text.nobody", item.getRole()) : "");
  }

  /** Hands over row by row what has somebody chosen and is not handed over yet. */
  public void perform() {
    UserId from = leaving().id();
    for (HandOverRow row : rows) {
      String next = row.getNext();
      if (!row.isDone() && next != null && UserId.isValid(next)) {
        perform(row, from, new UserId(next));
      }
    }
  }

  private void perform(HandOverRow row, UserId from, UserId next) {
    try {
      handOver.handOver(new TaskId(row.getTask()), from, next, remark);
      row.handedOver(Texts.of("people_hand_over.text.done", nameOf(next)));
    } catch (DomainException refusal) {
      Object[] facts =
          refusal.facts().stream().map(f -> f instanceof UserId id ? nameOf(id) : f).toArray();
      row.refused(Texts.of(refusal.textKey(), facts));
    }
  }

  private String nameOf(UserId id) {
    return users.find(id).map(User::getDisplayName).orElse(id.value());
  }

  /** Whether something is left that could be handed over. */
  public boolean isAnythingLeft() {
    return rows.stream().anyMatch(r -> !r.isDone() && !r.getPeople().isEmpty());
  }

  public boolean isAsked() {
    return !person.isBlank();
  }

  public List<HandOverRow> getRows() {
    return rows;
  }

  public String getName() {
    return name;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person == null ? "" : person;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
