package org.duban.register;

/** What the last register check's screening said of a channel (requirement Z20). */
public enum Screening {
  /** None of the five kinds. */
  NO_CONCERN,
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
