package org.duban.inspection;

import java.util.Map;
import org.duban.shared.Quarter;

/**
 * How far rectification has come in each region; contributed by the feature that knows, so that
 * this one need not.
 */
public interface RegionProgress {

  /**
   * Cases of a region.
   *
   * @param closed struck off
   * @param inReview reported, not struck off
   * @param unreported not reported yet
   * @param overdue of the unreported, those whose due date has passed
   */
  record Progress(int closed, int inReview, int unreported, int overdue) {
    public int total() {
      return closed + inReview + unreported;
    }
  }

  /** By region code as in {@link RegionFigures#code()}; regions without cases may be missing. */
  Map<String, Progress> of(Quarter quarter);
}
