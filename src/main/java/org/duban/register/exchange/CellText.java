package org.duban.register.exchange;

/**
 * What stands in a cell, as a person meant it: full-width digits and letters become narrow ones,
 * invisible and control characters vanish, blanks are single. Chinese punctuation stays as it is,
 * since it belongs to names.
 */
public final class CellText {
  /** Longest text of a cell that is taken, in characters. */
  public static final int MAX_LENGTH = 4000;

  private static final int NARROWER = '！' - '!';

  private CellText() {}

  /** The cleaned text; never null. */
  public static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(CellText::narrow)
        .forEach(clean::appendCodePoint);
    return unescaped(clean.toString().strip().replaceAll(" {2,}", " "));
  }

  private static int narrow(int c) {
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
      return c - NARROWER;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
        ? ' '
        : c;
  }

  /** Format characters (zero width, direction), soft hyphens, variation marks, Hangul fillers. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c) && !Character.isWhitespace(c)
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0;
  }

  /**
   * The text with an apostrophe before what a spreadsheet would take for a formula; {@link #clean}
   * takes it away again.
   */
  public static String escaped(String text) {
    return text.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  private static String unescaped(String text) {
    return text.matches("(?s)'+[=+\\-@\\t\\r].*") ? text.substring(1) : text;
  }
}
