package org.duban.workflow.lists;

import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null or empty where it is not.
 *
 * @param unit the unit whose case it is
 * @param read whether a copy was read; narrows no other list
 * @param text occurs in the title, the subject or the unit's name, whatever the case of its letters
 */
public record TaskFilter(
    @Nullable Stage stage,
    @Nullable UnitCode unit,
    @Nullable UnitCode county,
    @Nullable Quarter quarter,
    @Nullable DueBucket due,
    @Nullable ReadMark read,
    String text) {
  /** Most characters of the text; what is longer is cut. */
  public static final int TEXT_LIMIT = 100;

  public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, "");

  public TaskFilter {
    text = searchable(text);
  }

  /** The same without a word about reading. */
  public TaskFilter(
      @Nullable Stage stage,
      @Nullable UnitCode unit,
      @Nullable UnitCode county,
      @Nullable Quarter quarter,
      @Nullable DueBucket due,
      String text) {
    this(stage, unit, county, quarter, due, null, text);
  }

  /** Whether it narrows nothing. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** No database finds control characters, and one refuses to look for them. */
  private static String searchable(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.codePointCount(0, clean.length()) <= TEXT_LIMIT
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, TEXT_LIMIT)).strip();
  }
}
