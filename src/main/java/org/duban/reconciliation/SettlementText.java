package org.duban.reconciliation;

import org.duban.shared.TextTooLong;

/** What is written in a reconciliation, with as many characters as the record holds. */
public enum SettlementText {
  NOTE(1000),
  REPLY(1000),
  TELLER(100),
  ABOUT(200),
  WHAT(2000);

  private final int limit;

  SettlementText(int limit) {
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
