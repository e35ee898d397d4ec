package org.duban.inspection;

/** How well a row of an indicator set is known (domain/indicators.md). */
public enum Mark {
  /** Rule and numbers were read in the published text. */
  VERIFIED("V"),
  /** The rule was read, a number or the wording was not. */
  RULE_VERIFIED("V~"),
  /** Recalled; shown as 待核 until a person at the office confirms it. */
  RECALLED("R");

  private final String letters;

  Mark(String letters) {
    this.letters = letters;
  }

  /** Reads {@code V}, {@code V~} or {@code R}. */
  static Mark of(String letters) {
    for (Mark mark : values()) {
      if (mark.letters.equals(letters)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("mark " + letters);
  }
}
