package org.duban.escalation;

/** What of an interview is written down, with the most characters that the record holds. */
public enum InterviewPart {
  PLACE(500),
  WORDS(4000),
  PROMISE(500);

  private final int limit;

  InterviewPart(int limit) {
    this.limit = limit;
  }

  /** Most characters. */
  public int limit() {
    return limit;
  }
}
