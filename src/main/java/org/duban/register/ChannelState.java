package org.duban.register;

import java.util.Arrays;
import java.util.List;

/** State of a channel as the national system names it (domain/register.md). */
public enum ChannelState {
  /** 正常. */
  NORMAL(true),
  /** 迁移. */
  MIGRATED(false),
  /** 删除: it never was a government channel (requirement Z18). */
  DELETED(false),
  /** 注销. */
  CANCELLED(false),
  /** 已发关停公告. */
  CLOSURE_ANNOUNCED(true),
  /** 冻结期. */
  FROZEN(true);

  private final boolean monitored;

  ChannelState(boolean monitored) {
    this.monitored = monitored;
  }

  /** Whether a channel in this state is still running: counted, checked and holding its code. */
  public boolean isMonitored() {
    return monitored;
  }

  /** The states in which a channel is running. */
  public static List<ChannelState> monitored() {
    return Arrays.stream(values()).filter(ChannelState::isMonitored).toList();
  }
}
