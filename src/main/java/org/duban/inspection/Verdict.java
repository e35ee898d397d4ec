package org.duban.inspection;

/** 检查结果 of one channel in one quarter. */
public enum Verdict {
  /** Not judged yet. */
  PENDING("grey"),
  PASSED("green"),
  FAILED("red");

  private final String tone;

  Verdict(String tone) {
    this.tone = tone;
  }

  /** Colour of its word on a page. */
  public String getTone() {
    return tone;
  }
}
