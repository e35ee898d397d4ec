package org.duban.registercheck.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.duban.registercheck.Concern;
import org.duban.registercheck.Screened;
import org.duban.registercheck.ScreeningAnswer;
import org.jspecify.annotations.Nullable;

/** The five screening questions of one channel as the clerk answers them. */
public class ScreeningForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable ScreeningAnswer answer;
  private Concern[] concerns = new Concern[0];
  private @Nullable String note;

  /** Takes what was answered before the answer came back. */
  void take(Screened before) {
    answer = before.isConcerned() ? ScreeningAnswer.FOUND : ScreeningAnswer.NONE;
    concerns = before.found().toArray(Concern[]::new);
    note = before.note();
  }

  /** Answers no to all questions, unless something was answered. */
  void answerNone() {
    if (answer == null) {
      answer = ScreeningAnswer.NONE;
    }
  }

  /**
   * The answers; null while the questions are open. Kinds that were ticked before the clerk thought
   * otherwise are left out, and a yes without a kind is no answer.
   */
  @Nullable Screened read() {
    String text = note == null ? "" : note.strip();
    if (answer == ScreeningAnswer.NONE) {
      return Screened.of(Set.of(), text);
    }
    return isFound() && concerns.length > 0 ? Screened.of(List.of(concerns), text) : null;
  }

  /** Whether the kinds are asked for. */
  public boolean isFound() {
    return answer == ScreeningAnswer.FOUND;
  }

  public @Nullable ScreeningAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(@Nullable ScreeningAnswer answer) {
    this.answer = answer;
  }

  public Concern[] getConcerns() {
    return concerns.clone();
  }

  public void setConcerns(Concern[] concerns) {
    this.concerns = concerns.clone();
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
