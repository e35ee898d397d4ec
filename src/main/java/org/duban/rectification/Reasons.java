package org.duban.rectification;

import org.jspecify.annotations.Nullable;

/** Words that go with a decision: whoever returns, refuses or applies says why. */
final class Reasons {
  static final int LIMIT = 1000;

  private Reasons() {}

  static String required(@Nullable String words) {
    String reason = optional(words);
    if (reason.isEmpty()) {
      throw new ReasonRequired();
    }
    return reason;
  }

  static String optional(@Nullable String words) {
    String reason = words == null ? "" : words.strip();
    if (reason.length() > LIMIT) {
      throw new ReasonTooLong(LIMIT, reason.length());
    }
    return reason;
  }
}
