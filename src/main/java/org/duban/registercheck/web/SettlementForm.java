package org.duban.registercheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.registercheck.Mark;
import org.duban.registercheck.Settlement;
import org.duban.registercheck.SettlementDecision;
import org.jspecify.annotations.Nullable;

/** One reported discrepancy with what the office says of it. */
public class SettlementForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long entryId;
  private final Mark mark;
  private final String registered;
  private final String reported;
  private final String explanation;
  private final @Nullable LocalDate since;
  private @Nullable Settlement verdict;
  private @Nullable String note;

  /**
   * @param registered what the register holds, in words; empty for an unreported channel
   * @param reported what the unit says is right, in words
   */
  SettlementForm(
      long entryId,
      Mark mark,
      String registered,
      String reported,
      String explanation,
      @Nullable LocalDate since) {
    this.entryId = entryId;
    this.mark = mark;
    this.registered = registered;
    this.reported = reported;
    this.explanation = explanation;
    this.since = since;
  }

  SettlementDecision read() {
    return new SettlementDecision(
        verdict == null ? Settlement.PENDING : verdict, note == null ? "" : note.strip());
  }

  public long getEntryId() {
    return entryId;
  }

  public Mark getMark() {
    return mark;
  }

  public String getRegistered() {
    return registered;
  }

  public String getReported() {
    return reported;
  }

  public String getExplanation() {
    return explanation;
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public @Nullable Settlement getVerdict() {
    return verdict;
  }

  public void setVerdict(@Nullable Settlement verdict) {
    this.verdict = verdict;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
