package org.duban.inspection;

/** How far the inspection of one channel has come. */
public enum InspectionState {
  OPEN("grey"),
  INSPECTED("green"),
  /** Sent back by the section chief with a reason. */
  RETURNED("amber"),
  VERIFIED("green");

  private final String tone;

  InspectionState(String tone) {
    this.tone = tone;
  }

  /** Colour of its word on a page. */
  public String getTone() {
    return tone;
  }
}
