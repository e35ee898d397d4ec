package org.duban.register;

import java.util.List;

/** Running channels that are not on record in the national system. */
public interface UnfiledChannels {
  /** All of them, by unit. */
  List<UnfiledChannel> list();
}
