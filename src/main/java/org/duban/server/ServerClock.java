package org.duban.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.duban.shared.ClockMoved;
import org.duban.shared.OfficeClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The machine's clock in the office's zone, moved by an offset in the demo only. */
@ApplicationScoped
public class ServerClock implements OfficeClock {
  @Inject
  @ConfigProperty(name = "duban.zone", defaultValue = "Asia/Shanghai")
  private String zone;

  private volatile long offsetMillis;

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(System.currentTimeMillis() + offsetMillis);
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  void move(@Observes ClockMoved moved) {
    offsetMillis = moved.offset().toMillis();
  }
}
