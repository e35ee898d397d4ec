package org.duban.inspection;

import java.util.List;
import java.util.Optional;
import org.duban.shared.Quarter;

/** All cycles, one a quarter. */
public interface InspectionCycles {

  /**
   * @throws UnknownCycle when none was opened for the quarter
   */
  InspectionCycle get(Quarter quarter);

  Optional<InspectionCycle> find(Quarter quarter);

  /** Newest quarter first. */
  List<InspectionCycle> list();

  /**
   * Keeps it at once.
   *
   * @throws CycleAlreadyOpened when somebody opened the quarter in the same moment
   */
  void add(InspectionCycle cycle);
}
