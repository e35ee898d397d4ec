package org.duban.rectification;

import java.util.List;
import org.duban.shared.Quarter;

/**
 * What a quarter's ledger comes to: its own problems and those carried into it.
 *
 * @param total items that stood in the quarter's ledger
 * @param broughtIn of them, carried into it from earlier quarters
 * @param closed struck off after a passed re-check
 * @param withdrawn withdrawn after an objection
 * @param open not yet over
 * @param carried of the open ones, carried on into the next quarter
 */
public record LedgerCount(
    int total, int broughtIn, int closed, int withdrawn, int open, int carried) {

  /**
   * @param items items of any quarters; those that never stood in this ledger do not count
   */
  public static LedgerCount of(Quarter quarter, List<RectificationItem> items) {
    List<RectificationItem> mine = items.stream().filter(i -> i.stoodIn(quarter)).toList();
    int closed = 0;
    int withdrawn = 0;
    int carried = 0;
    for (RectificationItem item : mine) {
      if (item.isCarriedFrom(quarter)) {
        carried++;
      } else if (item.getState() == ItemState.CLOSED) {
        closed++;
      } else if (item.getState() == ItemState.WITHDRAWN) {
        withdrawn++;
      }
    }
    int broughtIn = (int) mine.stream().filter(i -> !i.isOf(quarter)).count();
    return new LedgerCount(
        mine.size(), broughtIn, closed, withdrawn, mine.size() - closed - withdrawn, carried);
  }
}
