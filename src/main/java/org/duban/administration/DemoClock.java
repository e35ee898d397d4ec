package org.duban.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** How far the demo's time is from the machine's; one row at most. */
@Entity
@Table(name = "demo_clock")
public class DemoClock {
  /** The one row's number. */
  public static final int ID = 1;

  @Id private int id;
  private long offsetMs;

  protected DemoClock() {}

  DemoClock(Duration offset) {
    this.id = ID;
    this.offsetMs = offset.toMillis();
  }

  public Duration offset() {
    return Duration.ofMillis(offsetMs);
  }

  void forward(Duration by) {
    offsetMs += by.toMillis();
  }
}
