package org.duban.worklist.web;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.workflow.WorkItem;
import org.duban.workflow.lists.TaskQuery;
import org.duban.worklist.ListAddress;
import org.duban.worklist.bulk.BulkAct;

/** The address of the page 批量办理, without a leading slash. */
final class BulkAddress {
  static final String PAGE = "worklist/bulk.xhtml";

  private BulkAddress() {}

  /** For tasks one by one. */
  static String of(BulkAct act, ListAddress list, List<WorkItem> items) {
    return begin(act, list)
        + items.stream().map(item -> "&task=" + item.getId()).collect(Collectors.joining());
  }

  /**
   * For all that a list shows.
   *
   * @param first index of the first row, from 0
   */
  static String ofAll(BulkAct act, ListAddress list, int first) {
    return begin(act, list) + "&all=" + first;
  }

  private static String begin(BulkAct act, ListAddress list) {
    return PAGE + "?act=" + act.getAddress() + list.from();
  }

  /** Reads the index of {@link #ofAll}; the beginning for whatever else a hand wrote. */
  static int first(String text) {
    return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), TaskQuery.REACH - 1) : 0;
  }
}
