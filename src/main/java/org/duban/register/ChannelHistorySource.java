package org.duban.register;

import java.util.List;

/**
 * What a later feature knows of a channel's past: verdicts, findings, rectifications (requirement
 * Z25). One bean a feature; the channel's page collects them all.
 */
public interface ChannelHistorySource {

  /** Newest first; empty when the feature knows nothing of the channel. */
  List<ChannelHistoryEntry> historyOf(long channelId);
}
