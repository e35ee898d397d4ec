package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** The quarter's list was drawn: all running websites and a sample of accounts. */
public record SampleDrawn(Quarter quarter, int websites, int accounts, String seed)
    implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
