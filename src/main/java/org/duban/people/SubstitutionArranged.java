package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** One person will stand in for another, from the first to the last day. */
public record SubstitutionArranged(
    UserId absent, UserId deputy, LocalDate firstDay, LocalDate lastDay) implements DomainEvent {
  @Override
  public String subject() {
    return absent.value();
  }
}
