package org.duban.reconciliation;

/** What of a channel is compared; each field that differs is a difference of its own. */
public enum ComparedField {
  NAME,
  CODE,
  UNIT,
  OWNER,
  ADDRESS,
  /** 唯一标识 or 微信号. */
  PLATFORM_ACCOUNT,
  STATE
}
