package org.duban.bench;

import java.util.ArrayList;
import java.util.List;

/** How long something takes: the median of many runs after some that do not count. */
final class Stopwatch {
  private static final int WARM_UP = 5;
  private static final int RUNS = 41;
  private static final long ENOUGH_NANOS = 1_500_000_000L;

  private Stopwatch() {}

  /** In milliseconds; slow things are run less often. */
  static double median(Runnable run) {
    long began = System.nanoTime();
    for (int i = 0; i < WARM_UP && System.nanoTime() - began < ENOUGH_NANOS; i++) {
      run.run();
    }
    List<Long> nanos = new ArrayList<>();
    began = System.nanoTime();
    while (nanos.size() < RUNS && (nanos.size() < 5 || System.nanoTime() - began < ENOUGH_NANOS)) {
      long start = System.nanoTime();
      run.run();
      nanos.add(System.nanoTime() - start);
    }
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
  }
}
