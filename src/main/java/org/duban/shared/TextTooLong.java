package org.duban.shared;

/** A text has more characters than its place in the record holds. */
public class TextTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  private TextTooLong(Enum<?> what, int limit, int length) {
    super(what, limit, length);
  }

  /**
   * Refuses what would not fit, before the database does.
   *
   * @param what names the text; its word is in the text bundles
   * @param limit most characters, counted as Java counts them
   * @throws TextTooLong when it is longer
   */
  public static void check(Enum<?> what, String text, int limit) {
    if (text.length() > limit) {
      throw new TextTooLong(what, limit, text.length());
    }
  }
}
