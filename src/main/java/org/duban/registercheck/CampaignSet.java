package org.duban.registercheck;

import java.time.LocalDate;
import org.duban.shared.DomainEvent;

/** The office set the days of a campaign for a quarter. */
public record CampaignSet(String quarter, LocalDate recordUntil, LocalDate closeUntil)
    implements DomainEvent {
  @Override
  public String subject() {
    return quarter;
  }
}
