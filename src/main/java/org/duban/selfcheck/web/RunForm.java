package org.duban.selfcheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.selfcheck.CheckRun;
import org.duban.selfcheck.RunOutsideQuarter;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** One run of the unit's own checks as it is being typed. */
public class RunForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String result = "";

  RunForm() {}

  RunForm(CheckRun run) {
    from = run.from();
    until = run.until();
    result = run.result();
  }

  boolean isEmpty() {
    return from == null && until == null && result.isBlank();
  }

  /**
   * The run; without a last day it was done in one day.
   *
   * @throws RunOutsideQuarter when the first day is missing
   */
  CheckRun entered(Quarter quarter) {
    if (from == null) {
      throw new RunOutsideQuarter(quarter);
    }
    return new CheckRun(from, until == null ? from : until, result.strip());
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public String getResult() {
    return result;
  }

  public void setResult(@Nullable String result) {
    this.result = result == null ? "" : result;
  }
}
