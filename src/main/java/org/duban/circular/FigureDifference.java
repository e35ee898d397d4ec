package org.duban.circular;

/**
 * One place where a stated figure differs from the computed one.
 *
 * @param figure the computed figure; opens its rows
 * @param stated as it was printed or counted by hand
 * @param rule the row of the list of known slips, e.g. T01
 * @param explanation why they differ, a sentence in Chinese with what it was found from
 */
public record FigureDifference(Figure figure, String stated, String rule, String explanation) {

  /** In short, e.g. 政务新媒体不合格数 31 ≠ 33. */
  public String headline() {
    return figure.label() + " " + figure.value() + " ≠ " + stated;
  }
}
