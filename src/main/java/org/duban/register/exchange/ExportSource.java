package org.duban.register.exchange;

import java.util.List;
import org.duban.people.User;
import org.duban.register.ChannelFilter;

/** Reads the register for files, piece by piece, so that a long one needs no more memory. */
public interface ExportSource {

  /** Channels with a greater id, by id; only what the person may see. */
  List<ExportedChannel> channels(ChannelFilter filter, User viewer, long afterId, int max);

  /** Lets go of what was read. */
  void forget();
}
