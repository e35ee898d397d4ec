package org.duban.inspection;

import java.util.List;
import org.duban.shared.Quarter;

/** Contributes to what the quarter's page tells to watch. */
public interface QuarterNotice {

  /**
   * One line.
   *
   * @param wordKey key of the word in front, such as overdue or repeated
   * @param tone red, amber, violet, green, blue or grey
   * @param sentence the line itself, in Chinese
   * @param to page that shows it, without leading slash; empty when there is none
   */
  record Line(String wordKey, String tone, String sentence, String to) {}

  /** Lines for a quarter; never null. */
  List<Line> of(Quarter quarter);
}
