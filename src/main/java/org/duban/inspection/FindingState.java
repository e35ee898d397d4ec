package org.duban.inspection;

/** Suspicion is not a finding: what a machine or a third party reported waits for a person. */
public enum FindingState {
  SUSPECTED("amber"),
  CONFIRMED("red"),
  DISMISSED("grey");

  private final String tone;

  FindingState(String tone) {
    this.tone = tone;
  }

  /** Colour of its word on a page. */
  public String getTone() {
    return tone;
  }
}
