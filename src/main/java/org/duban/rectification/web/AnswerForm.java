package org.duban.rectification.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import org.duban.rectification.Answer;
import org.duban.rectification.AnswerDraft;
import org.duban.rectification.RectificationItem;
import org.jspecify.annotations.Nullable;

/** What the clerk types about one problem; it outlives a refusal. */
public class AnswerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long itemId;
  private long version;
  private String cause;
  private String measure;
  private @Nullable LocalDate finishedOn;
  private String responsible;
  private boolean objected;
  private transient @Nullable Part before;
  private transient @Nullable Part after;

  AnswerForm(RectificationItem item) {
    this.itemId = item.getId();
    this.version = item.getVersion();
    this.cause = item.getAnswer().cause();
    this.measure = item.getAnswer().measure();
    this.finishedOn = item.getAnswer().finishedOn();
    this.responsible = item.getAnswer().responsible();
  }

  AnswerDraft draft() {
    return new AnswerDraft(itemId, version, new Answer(cause, measure, finishedOn, responsible));
  }

  /** Whether what is typed differs from what is kept, so that saving is worth a change. */
  boolean differsFrom(RectificationItem item) {
    return !draft().answer().equals(item.getAnswer());
  }

  void saved(long newVersion) {
    version = newVersion;
  }

  public long getItemId() {
    return itemId;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public @Nullable LocalDate getFinishedOn() {
    return finishedOn;
  }

  public void setFinishedOn(@Nullable LocalDate finishedOn) {
    this.finishedOn = finishedOn;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }

  public boolean isObjected() {
    return objected;
  }

  public void setObjected(boolean objected) {
    this.objected = objected;
  }

  public @Nullable Part getBefore() {
    return before;
  }

  public void setBefore(@Nullable Part before) {
    this.before = before;
  }

  public @Nullable Part getAfter() {
    return after;
  }

  public void setAfter(@Nullable Part after) {
    this.after = after;
  }
}
