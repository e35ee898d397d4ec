package org.duban.inspection;

/** How far a quarter's inspection has come. */
public enum CycleState {
  PLANNING("blue"),
  CHECKING_REGISTER("blue"),
  INSPECTING("blue"),
  VERIFYING("blue"),
  VERIFIED("green"),
  CLOSED("grey");

  private final String tone;

  CycleState(String tone) {
    this.tone = tone;
  }

  /** Colour of its word on a page. */
  public String getTone() {
    return tone;
  }
}
