package org.duban.registercheck;

/**
 * The five kinds that the check screens for nationally, besides being right or wrong (requirement
 * Z20).
 */
public enum Concern {
  /** 错纳入. */
  WRONGLY_INCLUDED,
  /** 停更未注销. */
  STOPPED_NOT_CANCELLED,
  /** 2周无更新. */
  NO_UPDATE_IN_TWO_WEEKS,
  /** 娱乐化. */
  ENTERTAINMENT,
  /** 无关信息. */
  UNRELATED
}
