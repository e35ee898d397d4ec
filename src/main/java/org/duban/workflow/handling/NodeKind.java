package org.duban.workflow.handling;

/** What a person does at a user task; it decides which verbs have a meaning there. */
public enum NodeKind {
  /** 填报: somebody writes. */
  WRITE,
  /** 检查: somebody looks and records. */
  INSPECT,
  /** 签收: somebody only says that they have received it. */
  RECEIVE,
  /** 审核: somebody decides on what others wrote. */
  REVIEW,
  /** 签批: somebody decides with their own signature or the unit's seal. */
  SIGN;

  /** Whether it is a decision on what others wrote. */
  public boolean isApproval() {
    return this == REVIEW || this == SIGN;
  }
}
