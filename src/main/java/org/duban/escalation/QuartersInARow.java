package org.duban.escalation;

import java.util.Collection;
import org.duban.shared.Quarter;

/** Being named quarter after quarter weighs more than being named twice in some years (Z27). */
final class QuartersInARow {
  private QuartersInARow() {}

  /**
   * How many quarters in a row failed, {@code now} included and counted back from it; 1 or more.
   */
  static int endingWith(Quarter now, Collection<Quarter> failedBefore) {
    int count = 1;
    for (Quarter q = now.previous(); failedBefore.contains(q); q = q.previous()) {
      count++;
    }
    return count;
  }
}
