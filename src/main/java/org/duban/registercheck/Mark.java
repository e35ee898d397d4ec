package org.duban.registercheck;

/** What a unit says of one channel (requirements Z11 to Z13). */
public enum Mark {
  /** As registered. */
  RIGHT,
  /** 漏报: runs in reality, is not in the register. */
  UNREPORTED,
  /** 误报: is registered, but is not the unit's or no government channel. */
  WRONGLY_REPORTED,
  /** 信息有误: name or particulars are other. */
  WRONG_INFORMATION,
  /** 状态不符: registered as running, but closed, or the other way round. */
  WRONG_STATE;

  /**
   * Whether the five screening questions are put (requirement Z20): not for what is none of the
   * unit's, does not run, or is not in the register yet.
   */
  public boolean isScreened() {
    return this == RIGHT || this == WRONG_INFORMATION;
  }
}
