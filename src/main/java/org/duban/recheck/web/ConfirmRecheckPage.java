package org.duban.recheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.recheck.ConfirmRecheck;
import org.duban.recheck.ReturnRecheck;
import org.duban.rectification.RecheckResult;

/** 确认复核结果: the reviewer reads what the inspector decided and confirms it or sends it back. */
@Named
@ViewScoped
public class ConfirmRecheckPage extends RecheckTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ConfirmRecheck confirmRecheck;
  @Inject private ReturnRecheck returnRecheck;

  public long getRectified() {
    return getRecheck().count(RecheckResult.RECTIFIED);
  }

  public long getNotRectified() {
    return getRecheck().count(RecheckResult.NOT_RECTIFIED);
  }

  public long getNotInPlace() {
    return getRecheck().count(RecheckResult.NOT_IN_PLACE);
  }

  public String confirm() {
    confirmRecheck.confirm(taskId(), getOpinion());
    return done("recheck_confirm_recheck.message.confirmed", getCase().getUnitName());
  }

  public String sendBack() {
    returnRecheck.sendBack(taskId(), getOpinion());
    return done("recheck_confirm_recheck.message.returned", getCase().getUnitName());
  }
}
