package org.duban.workflow;

import org.duban.shared.UserId;

/** The signature was asked of somebody else. */
public class SignatureOfOther extends NotYourTask {
  private static final long serialVersionUID = 1L;

  public SignatureOfOther(String taskName, UserId signer) {
    super(taskName, signer);
  }
}
