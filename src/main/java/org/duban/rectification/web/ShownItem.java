package org.duban.rectification.web;

import java.util.List;
import org.duban.rectification.Evidence;
import org.duban.rectification.RectificationItem;

/**
 * One problem as pages show it.
 *
 * @param found ids of the files that the inspection kept as evidence of the finding
 */
public record ShownItem(RectificationItem item, List<String> found) {
  public ShownItem {
    found = List.copyOf(found);
  }

  public List<Evidence> getBefore() {
    return of(Evidence.When.BEFORE);
  }

  public List<Evidence> getAfter() {
    return of(Evidence.When.AFTER);
  }

  /** Whether the channel failed in the quarter right before this one. */
  public boolean isRepeated() {
    return item.getFailedBefore().contains(item.getRectification().getQuarter().previous());
  }

  private List<Evidence> of(Evidence.When moment) {
    return item.getEvidence().stream().filter(e -> e.moment() == moment).toList();
  }
}
