package org.duban.reconciliation;

/**
 * Kinds of difference. All are meant from the register's viewpoint, and the first four bear the
 * names of the marks in the quarterly check, since they are the same things seen by others.
 */
public enum DifferenceKind {
  /** 漏报: it runs there, the register does not know it (Z12). */
  UNREPORTED,
  /** 误报: running on one side, deleted on the other as no government channel (Z18). */
  WRONGLY_REPORTED,
  /** 信息有误: both have it, a particular differs (Z13, T04). */
  WRONG_INFORMATION,
  /** 状态不符: both have it, in different states (Z13). */
  WRONG_STATE,
  /** 未备案: it runs here, the other side has no record of it (Z15, Z17). */
  UNFILED;

  /** Whether a difference of this kind speaks of a channel that the register holds. */
  public boolean isOfRegistered() {
    return this != UNREPORTED;
  }
}
