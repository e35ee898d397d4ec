package org.duban.workflow.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** One task of somebody who leaves: to whom it goes, and what came of it. */
public class HandOverRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String task;
  private final String stage;
  private final String title;
  private final @Nullable Instant dueAt;
  private final List<PersonChoice> people;
  private final String whyNot;
  private @Nullable String next;
  private String result = "";
  private boolean done;

  /**
   * @param people who could have it; empty when nobody can
   * @param whyNot why nobody can; empty when somebody can
   */
  HandOverRow(WorkItem item, List<PersonChoice> people, String whyNot) {
    this.task = item.getId();
    this.stage = item.getTaskName();
    this.title = item.getTitle();
    this.dueAt = item.dueAt().orElse(null);
    this.people = List.copyOf(people);
    this.whyNot = whyNot;
    this.next = people.isEmpty() ? null : people.get(0).getId();
  }

  void handedOver(String sentence) {
    result = sentence;
    done = true;
  }

  void refused(String sentence) {
    result = sentence;
  }

  public String getTask() {
    return task;
  }

  public String getStage() {
    return stage;
  }

  public String getTitle() {
    return title;
  }

  public @Nullable Instant getDueAt() {
    return dueAt;
  }

  public List<PersonChoice> getPeople() {
    return people;
  }

  public String getWhyNot() {
    return whyNot;
  }

  public @Nullable String getNext() {
    return next;
  }

  public void setNext(@Nullable String next) {
    this.next = next;
  }

  public String getResult() {
    return result;
  }

  public boolean isDone() {
    return done;
  }
}
