package org.duban.register;

import java.util.List;
import java.util.Map;
import org.duban.people.User;
import org.duban.shared.UnitCode;

/** The register as lists and figures; every answer holds only what the person may see. */
public interface ChannelList {
  /**
   * By unit, websites first, then by platform in the order of the channels' numbers.
   *
   * @param total how many there are, as {@link #counts} says: pages near the end are read from it
   */
  List<ChannelRow> rows(ChannelFilter filter, User viewer, int first, int max, long total);

  /** The same channels counted, in one grouped query; their sum is the number of rows. */
  List<ChannelCount> counts(ChannelFilter filter, User viewer);

  /** Number of running channels of each unit that has any; of the whole city. */
  Map<UnitCode, Long> runningByUnit();
}
