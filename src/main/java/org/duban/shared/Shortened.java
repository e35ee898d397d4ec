package org.duban.shared;

/** Words that the product itself puts together: too long ones are cut, never refused. */
public final class Shortened {
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /**
   * The words, or their beginning with an ellipsis.
   *
   * @param limit most characters of the result, counted as Java counts them; a character of two
   *     (𠮷) is kept or left out as a whole
   */
  public static String of(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int end = limit - ELLIPSIS.length();
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end) + ELLIPSIS;
  }
}
