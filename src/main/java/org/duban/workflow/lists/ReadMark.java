package org.duban.workflow.lists;

import java.util.Locale;

/** Whether a copy was read. */
public enum ReadMark {
  UNREAD,
  READ;

  /** The name that stands in the address. */
  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }
}
