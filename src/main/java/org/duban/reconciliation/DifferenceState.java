package org.duban.reconciliation;

/** How far a difference is. */
public enum DifferenceState {
  /** 待认定: two entries may be one channel. */
  PROPOSED,
  /** 待处理. */
  OPEN,
  /** 待对方更正: the unit was asked to correct the other system. */
  ASKED,
  /** 已更正本台账. */
  CORRECTED_HERE,
  /** 对方已更正. */
  CORRECTED_THERE,
  /** 已说明: it stays, and everybody knows why. */
  EXPLAINED,
  /** 认定为同一渠道. */
  SAME_CHANNEL,
  /** 认定为不同渠道. */
  OTHER_CHANNEL,
  /** 已一致: a later comparison found no difference any more. */
  AGREED
}
