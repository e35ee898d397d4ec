package org.duban.registercheck;

/** What the office made of a reported discrepancy. */
public enum Settlement {
  /** Nothing to settle: the entry is right. */
  NONE,
  PENDING,
  /** 属实: the register was corrected. */
  ACCEPTED,
  /** 不属实: the register stays as it is. */
  REJECTED
}
