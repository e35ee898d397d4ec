package org.duban.inspection;

/** Which of the three parts of an indicator set an indicator belongs to (SC-1). */
public enum IndicatorKind {
  /** 单项否决: one situation fails the channel. */
  VETO,
  /** 扣分: taken from 100, portals only. */
  DEDUCTION,
  /** 加分: added above 80, portals only. */
  BONUS
}
