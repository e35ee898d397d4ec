package org.duban.register;

/** How the home page leads to a column 首页导航. */
public enum ColumnEntrance {
  /** 无入口. */
  NONE,
  /** 有入口无列表. */
  WITHOUT_LIST,
  /** 有入口有列表. */
  WITH_LIST
}
