package org.duban.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.Quarter;

/** Cycles in memory. */
final class CyclesInMemory implements InspectionCycles {
  private final List<InspectionCycle> all = new ArrayList<>();

  CyclesInMemory(InspectionCycle... cycles) {
    all.addAll(List.of(cycles));
  }

  @Override
  public InspectionCycle get(Quarter quarter) {
    return find(quarter).orElseThrow(() -> new UnknownCycle(quarter));
  }

  @Override
  public Optional<InspectionCycle> find(Quarter quarter) {
    return all.stream().filter(c -> c.getQuarter().equals(quarter)).findFirst();
  }

  @Override
  public List<InspectionCycle> list() {
    return all;
  }

  @Override
  public void add(InspectionCycle cycle) {
    all.add(cycle);
  }
}
