package org.duban.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.worklist.ListAddress;
import org.duban.worklist.TaskRow;
import org.duban.worklist.bulk.BulkAct;

/** The bar of a task list that leads to 批量办理; which rows are chosen only the browser knows. */
@Named
@RequestScoped
public class BulkChoicePage {
  @Inject private MyWorkPage list;

  /** What can be done with several rows at once; nothing when no row is for it. */
  public List<BulkAct> getActs() {
    List<TaskRow> rows = list.getRows();
    boolean open = rows.stream().anyMatch(row -> row.result() == null);
    boolean approvable = rows.stream().anyMatch(TaskRow::approvable);
    return BulkAct.of(list.getList()).stream()
        .filter(act -> open && (approvable || act != BulkAct.APPROVE))
        .toList();
  }

  /** The preview of an act over all that the list shows, on its other pages too. */
  public String to(BulkAct act) {
    return BulkAddress.ofAll(act, list.getAddress(), 0);
  }

  /** The list as another page is given it. */
  public String getPlace() {
    return list.getAddress().from().substring("&from=".length());
  }

  /** Whether the list has other pages. */
  public boolean isMore() {
    return list.getOverview().rows().number() > ListAddress.ROWS;
  }
}
