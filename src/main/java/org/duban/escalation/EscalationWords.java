package org.duban.escalation;

/** What leaders and reviewers write beside a measure. */
final class EscalationWords {
  private static final int LIMIT = 1000;

  private EscalationWords() {}

  /**
   * @throws EscalationWordsTooLong when it is longer than the record holds
   */
  static String checked(String words) {
    String text = words.strip();
    if (text.length() > LIMIT) {
      throw new EscalationWordsTooLong(LIMIT, text.length());
    }
    return text;
  }
}
