package org.duban.circular;

import java.util.List;
import org.duban.shared.Rate;

/**
 * One row of attachment 1 (Z37).
 *
 * @param name the county, or 市直部门
 * @param websites the running websites
 * @param failed how many of them failed
 * @param rate share of those that passed, computed from this row (T03)
 */
public record Region(String name, List<CheckedChannel> websites, int failed, Rate rate) {
  public Region {
    websites = List.copyOf(websites);
  }
}
