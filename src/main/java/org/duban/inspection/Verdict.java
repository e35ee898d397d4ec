package org.duban.inspection;

/** 检查结果 of one channel in one quarter. */
public enum Verdict {
  /** Not judged yet. */
  PENDING,
  PASSED,
  FAILED
}
