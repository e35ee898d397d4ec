package org.duban.reconciliation;

import java.util.Collection;
import java.util.List;
import org.duban.people.User;
import org.duban.register.ChannelKind;

/** All differences that were ever found. */
public interface Differences {

  /**
   * @throws NoSuchDifference when there is none
   */
  Difference get(long id);

  /** Those that a comparison of this source may find again: unsettled or explained. */
  List<Difference> listLasting(Source source, Collection<ChannelKind> kinds);

  /** All of a channel, newest first. */
  List<Difference> listOf(long channelId);

  /** Only what the person may see: by kind, unit and name. */
  List<DifferenceRow> rows(DifferenceFilter filter, User viewer, int first, int max);

  long count(DifferenceFilter filter, User viewer);

  /** The same differences counted by county, kind and state. */
  List<DifferenceCount> counts(DifferenceFilter filter, User viewer);

  void add(Difference difference);
}
