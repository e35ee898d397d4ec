package org.duban.recheck;

/** What inspectors and reviewers write beside a re-check when they hand it on. */
final class RecheckWords {
  static final int LIMIT = 1000;

  private RecheckWords() {}

  /**
   * @throws RecheckWordsTooLong when it is longer than the record holds
   */
  static String checked(String words) {
    String text = words.strip();
    if (text.length() > LIMIT) {
      throw new RecheckWordsTooLong(LIMIT, text.length());
    }
    return text;
  }
}
