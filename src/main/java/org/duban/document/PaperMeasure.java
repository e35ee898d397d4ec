package org.duban.document;

/** Lengths of GB/T 9704-2012 in twips (a twentieth of a point). */
final class PaperMeasure {
  static final int PAPER_SHORT = mm(210);
  static final int PAPER_LONG = mm(297);

  static final int TOP = mm(37);
  static final int BINDING = mm(28);
  static final int BOTTOM = mm(35);
  static final int OUTER = mm(26);

  /** 156 mm by 225 mm (版心). */
  static final int TEXT_WIDTH = PAPER_SHORT - BINDING - OUTER;

  static final int TEXT_HEIGHT = PAPER_LONG - TOP - BOTTOM;

  /** 22 lines fill the text area. */
  static final int LINE = TEXT_HEIGHT / 22;

  /** 28 characters fill a line. */
  static final int CHARACTER = TEXT_WIDTH / 28;

  /** 28 characters of 3号 are wider than the text area: they stand this much closer. */
  static final int CLOSER = CHARACTER - 16 * 20;

  /** Sizes in points: 2号, 3号, 4号, 小四. */
  static final int SIZE_2 = 22;

  static final int SIZE_3 = 16;
  static final int SIZE_4 = 14;
  static final int SIZE_SMALL_4 = 12;

  private PaperMeasure() {}

  static int mm(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  static int points(double points) {
    return (int) Math.round(points * 20);
  }

  /** Width of a text in full-width characters; what is narrower counts half. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> isNarrow(c) ? 0.5 : 1).sum();
  }

  private static boolean isNarrow(int c) {
    return c < 0x2000 || c >= 0xff61 && c <= 0xffdc;
  }
}
