package org.duban.reconciliation;

/** What became of a tip. */
public enum TipState {
  /** 待处理. */
  LOGGED,
  /** 已转差异. */
  TURNED,
  /** 留待下次检查. */
  KEPT
}
