package org.duban.escalation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.escalation.Commitment;
import org.duban.escalation.PromiseIncomplete;
import org.jspecify.annotations.Nullable;

/** One line for what a unit promised; empty lines are left out. */
public class PromiseForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int number;
  private String promise = "";
  private @Nullable LocalDate dueOn;

  PromiseForm(int number) {
    this.number = number;
  }

  boolean isEmpty() {
    return promise.isBlank() && dueOn == null;
  }

  /**
   * The promise.
   *
   * @throws PromiseIncomplete when only one of words and day is there
   */
  Commitment commitment() {
    if (promise.isBlank() || dueOn == null) {
      throw new PromiseIncomplete(number);
    }
    return new Commitment(promise.strip(), dueOn);
  }

  public int getNumber() {
    return number;
  }

  public String getPromise() {
    return promise;
  }

  public void setPromise(@Nullable String promise) {
    this.promise = promise == null ? "" : promise;
  }

  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
