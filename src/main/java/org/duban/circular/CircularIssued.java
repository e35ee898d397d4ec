package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/**
 * A circular went out to the units.
 *
 * @param number as printed, e.g. 昭政办函〔2021〕8号
 */
public record CircularIssued(CaseKey key, String number) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
