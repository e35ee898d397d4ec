package org.duban.circular;

import java.util.List;
import java.util.Map;
import org.duban.shared.Quarter;

/** What was counted by hand or printed for a quarter, to be compared with what is computed. */
public interface StatedFigures {

  /** Stated totals of a quarter by key of the figure; empty when there are none. */
  Map<String, String> of(Quarter quarter);

  /** Rows of the printed list of failed accounts in their order; empty when there are none. */
  List<PrintedRow> rowsOf(Quarter quarter);

  void add(StatedFigure figure);

  void add(PrintedRow row);
}
