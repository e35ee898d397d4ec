package org.duban.workflow.handling;

/** What was done with a task, as the record names it. */
public enum Deed {
  /** 签收: taken from the common list. */
  CLAIMED,
  /** 退回公共列表. */
  RELEASED,
  TRANSFERRED,
  DELEGATED,
  GIVEN_BACK,
  /** 收回委派: the owner took lent work back. */
  RECALLED,
  TAKEN_BACK,
  SIGNERS_ASKED,
  SIGNER_LET_OFF,
  SIGNED_AND_PASSED_ON,
  /** 移交: the administrator gave it to a colleague of somebody who leaves. */
  HANDED_OVER,
  COPIED,
  CIRCULATED,
  URGED
}
