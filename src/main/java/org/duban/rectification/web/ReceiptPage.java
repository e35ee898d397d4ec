package org.duban.rectification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.duban.rectification.ReceiveOrder;

/** 签收通报: the clerk reads what was found and acknowledges the order. */
@Named
@ViewScoped
public class ReceiptPage extends CaseTaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private ReceiveOrder receiveOrder;

  public String receive() {
    receiveOrder.receive(taskId());
    return done("rectification_receipt.message.received");
  }
}
