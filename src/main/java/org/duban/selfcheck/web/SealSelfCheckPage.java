package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.selfcheck.ReturnSelfCheck;
import org.duban.selfcheck.SealSelfCheck;

/** 审签自查报告: the unit's leader reads and signs off, on a phone if need be. */
@Named
@ViewScoped
public class SealSelfCheckPage extends ReportTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private SealSelfCheck sealSelfCheck;
  @Inject private ReturnSelfCheck returnSelfCheck;

  public String seal() {
    sealSelfCheck.seal(taskId(), getOpinion());
    return done("selfcheck_seal_self_check.message.sealed");
  }

  public String sendBack() {
    returnSelfCheck.sendBack(taskId(), getOpinion());
    return done("selfcheck_seal_self_check.message.returned");
  }
}
