package org.duban.recheck;

import java.util.List;
import org.duban.rectification.RectificationItem;

/**
 * A problem as it enters a re-check.
 *
 * @param itemId id of the problem in the ledger
 */
record CheckedProblem(
    long itemId,
    int number,
    String channelName,
    String channelCode,
    String problem,
    List<MachineHint> hints) {

  static CheckedProblem of(RectificationItem item, List<MachineHint> hints) {
    return new CheckedProblem(
        item.getId(),
        item.getNumber(),
        item.getChannelName(),
        item.getChannelCode(),
        item.getProblem(),
        hints);
  }
}
