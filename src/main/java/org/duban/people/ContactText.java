package org.duban.people;

import org.duban.shared.TextTooLong;

/** What is written about a contact person, with as many characters as the record holds. */
public enum ContactText {
  POSITION(100),
  NAME(50),
  TELEPHONE(40),
  MAIL(100),
  NOTE(500);

  private final int limit;

  ContactText(int limit) {
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
