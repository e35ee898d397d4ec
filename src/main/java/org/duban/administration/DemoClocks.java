package org.duban.administration;

import java.util.Optional;

/** The stored clock of the demo. */
public interface DemoClocks {
  /** The clock, locked until the transaction ends; empty when it was never set. */
  Optional<DemoClock> find();

  void add(DemoClock clock);
}
