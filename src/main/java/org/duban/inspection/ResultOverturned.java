package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** Findings on a channel were taken back after their verification, and it was judged anew. */
public record ResultOverturned(Quarter quarter, String channel, Verdict verdict)
    implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
