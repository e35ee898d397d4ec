package org.duban.register;

/** State of a website's column. */
public enum ColumnState {
  /** 正常. */
  NORMAL,
  /** 维护中. */
  MAINTENANCE,
  /** 空白. */
  BLANK,
  /** 死链. */
  DEAD_LINK
}
