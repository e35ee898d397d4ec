package org.duban.register;

/** The four procedures of the record form, each with its own duties (requirement Z16). */
public enum FilingKind {
  /** 开设. */
  OPEN,
  /** 变更. */
  CHANGE,
  /** 关停. */
  CLOSE,
  /** 注销. */
  CANCEL
}
