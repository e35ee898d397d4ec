package org.duban.workflow.handling;

/** What was done with a task, as the record names it. */
public enum Deed {
  TRANSFERRED,
  DELEGATED,
  GIVEN_BACK,
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
