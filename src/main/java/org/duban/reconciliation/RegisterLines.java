package org.duban.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.register.ChannelKind;

/** The register as lines to be compared. */
public interface RegisterLines {

  /** All channels of these kinds, also those that have left; the newest last. */
  List<RegisterLine> list(Collection<ChannelKind> kinds);

  Optional<RegisterLine> find(long channelId);
}
