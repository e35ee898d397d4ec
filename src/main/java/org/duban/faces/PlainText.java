package org.duban.faces;

import java.util.regex.Pattern;

/**
 * What a person typed, without what nobody sees: control characters, marks that turn the direction
 * of writing, zero-width blanks. They come along when text is pasted, break searches, and can make
 * a record read backwards. What joins emoji and shapes letters stays.
 */
final class PlainText {
  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n]+");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u00AD\\u061C\\u180E\\u200B\\u200E"
              + "\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");

  private PlainText() {}

  /** Keeps line ends and tabs; line ends are those of Unix. */
  static String lines(String typed) {
    return UNSEEN.matcher(LINE_ENDS.matcher(typed).replaceAll("\n")).replaceAll("");
  }

  /** Makes one line of it. */
  static String line(String typed) {
    return BREAKS.matcher(lines(typed)).replaceAll(" ");
  }

  /** Whether something was left out that a person did not see. */
  static boolean hasUnseen(String typed) {
    return UNSEEN.matcher(typed).find();
  }

  /** Characters as people count them: 𠮷 is one. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
