package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.selfcheck.ReceiveSelfCheck;
import org.duban.selfcheck.ReturnSelfCheck;

/** 受理自查报告: the office takes the sealed report on record or sends it back to the unit. */
@Named
@ViewScoped
public class ReceiveSelfCheckPage extends ReportTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ReceiveSelfCheck receiveSelfCheck;
  @Inject private ReturnSelfCheck returnSelfCheck;

  public String receive() {
    receiveSelfCheck.receive(taskId(), getOpinion());
    return done("selfcheck_receive_self_check.message.received");
  }

  public String sendBack() {
    returnSelfCheck.sendBack(taskId(), getOpinion());
    return done("selfcheck_receive_self_check.message.returned");
  }
}
