package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.rectification.CaseLists;
import org.duban.rectification.ConfirmCloseOut;
import org.duban.rectification.LedgerCount;
import org.duban.rectification.RectificationItem;
import org.duban.shared.Quarter;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;

/** 确认销号与结转: the ledger of the quarter, what left it and what goes on. */
@Named
@ViewScoped
public class CloseOutPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private CaseLists lists;
  @Inject private ConfirmCloseOut confirmCloseOut;

  @Override
  protected void open(WorkItem item) {
    getQuarter();
  }

  public Quarter getQuarter() {
    return Quarter.parse(caseKey().value());
  }

  public LedgerCount getCount() {
    return LedgerCount.of(getQuarter(), lists.items());
  }

  /** Problems that are carried on into the next quarter. */
  public List<RectificationItem> getCarried() {
    return lists.items().stream().filter(i -> i.isCarriedFrom(getQuarter())).toList();
  }

  public String confirm() {
    confirmCloseOut.confirm(taskId(), getOpinion());
    return done("rectification_close_out.message.confirmed", getQuarter());
  }
}
