package org.duban.register;

/** Whether the monitoring service reads a channel (domain/register.md, watch states). */
public enum WatchState {
  /** 未监测. */
  NOT_WATCHED,
  /** 待监测. */
  WAITING,
  /** 监测中. */
  WATCHED,
  /** 监测异常. */
  DISTURBED
}
