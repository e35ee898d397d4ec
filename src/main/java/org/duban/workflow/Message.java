package org.duban.workflow;

/** News that a running process waits for, named like the event it tells of. */
public enum Message {
  REGISTER_CHECKS_ANSWERED("RegisterChecksAnswered"),
  REGISTER_CHECK_CLOSED("RegisterCheckClosed"),
  ALL_CASES_CLOSED("AllCasesClosed"),
  EXTENSION_REQUESTED("ExtensionRequested"),
  EXTENSION_LAPSED("ExtensionLapsed"),
  OBJECTION_RAISED("ObjectionRaised"),
  ORDER_WITHDRAWN("OrderWithdrawn");

  private final String text;

  Message(String text) {
    this.text = text;
  }

  /** Name of the message in the diagrams. */
  public String text() {
    return text;
  }
}
