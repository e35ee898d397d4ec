package org.duban.inspection;

import java.util.ArrayList;
import java.util.List;
import org.duban.shared.UserId;

/**
 * Deals channels out to inspectors: batches of neighbours in the list, as even as they can be, none
 * above the size, given to the inspectors in turn.
 */
final class Batches {
  private Batches() {}

  /**
   * One batch.
   *
   * @param number from 1
   */
  record Batch<T>(int number, UserId inspector, List<T> members) {}

  /** At least one batch, which is empty when there is nothing to deal out. */
  static <T> List<Batch<T>> deal(List<T> all, int size, List<UserId> inspectors) {
    int count = Math.max(1, (all.size() + size - 1) / size);
    List<Batch<T>> batches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i * all.size() / count;
      int to = (i + 1) * all.size() / count;
      UserId inspector = inspectors.get(i % inspectors.size());
      batches.add(new Batch<>(i + 1, inspector, List.copyOf(all.subList(from, to))));
    }
    return batches;
  }
}
