package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** A quarter's channels got their verdicts. */
public record ChannelsJudged(Quarter quarter, int judged, int failed) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
