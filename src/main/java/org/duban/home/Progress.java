package org.duban.home;

import java.util.Collection;
import org.duban.rectification.CaseRow;
import org.duban.registercheck.CheckProgress;

/**
 * How far a number of cases have come, as numbers and as a bar of a hundred units.
 *
 * @param done finished
 * @param underway reported, not finished
 * @param open with the unit
 * @param late of the open ones, those whose due date has passed
 */
public record Progress(int done, int underway, int open, int late) {

  static Progress of(Collection<CaseRow> cases) {
    int done = (int) cases.stream().filter(c -> c.state().isOver()).count();
    int open = (int) cases.stream().filter(c -> c.state().isWithUnit()).count();
    int late = (int) cases.stream().filter(CaseRow::overdue).count();
    return new Progress(done, cases.size() - done - open, open, late);
  }

  /** Checks whose round ended without an answer are finished too: nothing more is expected. */
  static Progress of(CheckProgress.Row row) {
    return new Progress(
        row.answered() + row.closed(), row.toSettle() + row.toSeal(), row.open(), row.late());
  }

  public int total() {
    return done + underway + open;
  }

  /** Units of the bar for what is done. */
  public int doneWidth() {
    return share(done);
  }

  /** Units of the bar for what is under way; it begins where the former ends. */
  public int underwayWidth() {
    return share(done + underway) - doneWidth();
  }

  /** Units of the bar for what is late, at its end. */
  public int lateWidth() {
    return share(total()) - lateStart();
  }

  public int lateStart() {
    return share(total() - late);
  }

  private int share(int part) {
    return total() == 0 ? 0 : Math.round(part * 100f / total());
  }
}
