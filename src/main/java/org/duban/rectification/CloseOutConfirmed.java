package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The reviewer confirmed what was struck off and what is carried over. */
public record CloseOutConfirmed(CaseKey key, int closed, int carried) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
