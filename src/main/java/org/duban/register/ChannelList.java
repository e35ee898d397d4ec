package org.duban.register;

import java.util.List;
import java.util.Map;
import org.duban.people.User;
import org.duban.shared.UnitCode;

/** The register as lists and figures; every answer holds only what the person may see. */
public interface ChannelList {

  /** By unit, kind, platform and name. */
  List<ChannelRow> rows(ChannelFilter filter, User viewer, int first, int max);

  long count(ChannelFilter filter, User viewer);

  /** The same channels counted by kind of unit, kind and platform. */
  List<ChannelCount> counts(ChannelFilter filter, User viewer);

  /** Number of running channels of each unit that has any; of the whole city. */
  Map<UnitCode, Long> runningByUnit();
}
