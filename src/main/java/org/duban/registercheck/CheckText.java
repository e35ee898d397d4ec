package org.duban.registercheck;

import org.duban.shared.TextTooLong;

/** The texts of a register check, with as many characters as the record holds. */
public enum CheckText {
  RIGHT_NAME(200),
  EXPLANATION(2000),
  SCREENING_NOTE(1000),
  SETTLEMENT_NOTE(1000),
  OPINION(1000);

  private final int limit;

  CheckText(int limit) {
    this.limit = limit;
  }

  /** Most characters. */
  public int limit() {
    return limit;
  }

  /**
   * @throws TextTooLong when the text does not fit
   */
  void check(String text) {
    TextTooLong.check(this, text, limit);
  }
}
