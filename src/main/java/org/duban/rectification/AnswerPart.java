package org.duban.rectification;

/** What a unit says about one problem; each must be there before the report goes to the leader. */
public enum AnswerPart {
  CAUSE(1000),
  MEASURE(1000),
  FINISHED_ON(0),
  RESPONSIBLE(100),
  EVIDENCE_AFTER(0);

  private final int limit;

  AnswerPart(int limit) {
    this.limit = limit;
  }

  /** Most characters of a text; 0 when it is none. */
  public int limit() {
    return limit;
  }
}
