package org.duban.reconciliation;

/** What the register is compared with. */
public enum Source {
  /** 全国系统. */
  NATIONAL,
  /** 省矩阵大厅. */
  PROVINCIAL,
  /** What is seen in reality, told by chat group or telephone (Z48). */
  REALITY
}
