package org.duban.rectification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duban.inspection.OverturnResult;
import org.duban.shared.UserId;

/** Writes down which results were to be taken back. */
final class ResultsOverturned extends OverturnResult {
  private final List<String> all = new ArrayList<>();

  List<String> all() {
    return all;
  }

  @Override
  public boolean overturn(long inspectionId, Collection<Long> findingIds, UserId by) {
    return all.add(inspectionId + " " + findingIds + " by " + by);
  }
}
