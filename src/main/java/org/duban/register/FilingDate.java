package org.duban.register;

/** The dates that a filing is about, by name, so that a refusal can say which two contradict. */
public enum FilingDate {
  /** The unit decided collectively. */
  DECIDED,
  /** The channel was opened, or the change took effect. */
  EFFECTIVE,
  /** The channel published for the first time. */
  FIRST_PUBLISHED,
  /** The closure notice was posted. */
  NOTICE,
  /** The freeze period ends. */
  FREEZE_END,
  /** The platform finished the cancellation. */
  PLATFORM_CANCELLED,
  /** A search on the platform returned nothing. */
  SEARCHED,
  /** What the register holds last. */
  LAST_ENTRY,
  TODAY;

  /** What the day is from which a filing holds. */
  public static FilingDate effectOf(FilingKind kind) {
    return switch (kind) {
      case OPEN, CHANGE -> EFFECTIVE;
      case CLOSE -> NOTICE;
      case CANCEL -> PLATFORM_CANCELLED;
    };
  }
}
