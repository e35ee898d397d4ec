package org.duban.inspection;

/** The texts that people write in an inspection, with how long each may be, in characters. */
public enum InspectionText {
  LABEL(60),
  DESCRIPTION(1000),
  PAGE_ADDRESS(1000),
  WRONG_TEXT(500),
  RIGHT_TEXT(500),
  RETURN_REASON(1000);

  private final int limit;

  InspectionText(int limit) {
    this.limit = limit;
  }

  /** How many characters the record keeps. */
  public int getLimit() {
    return limit;
  }

  /**
   * Refuses what the record could not keep; blanks around it do not count.
   *
   * @throws InspectionTextTooLong when it is longer than the limit
   */
  void check(String text) {
    int length = text.strip().length();
    if (length > limit) {
      throw new InspectionTextTooLong(this, limit, length);
    }
  }
}
