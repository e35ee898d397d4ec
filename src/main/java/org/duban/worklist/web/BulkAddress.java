package org.duban.worklist.web;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.workflow.WorkItem;
import org.duban.worklist.ListAddress;
import org.duban.worklist.bulk.BulkAct;

/** The address of the page 批量办理, without a leading slash. */
final class BulkAddress {
  static final String PAGE = "worklist/bulk.xhtml";

  private BulkAddress() {}

  /**
   * @param items the tasks one by one; empty for all that the list shows
   */
  static String of(BulkAct act, ListAddress list, List<WorkItem> items) {
    String which =
        items.isEmpty()
            ? "&all=true"
            : items.stream().map(item -> "&task=" + item.getId()).collect(Collectors.joining());
    return PAGE + "?act=" + act.getAddress() + list.from() + which;
  }
}
