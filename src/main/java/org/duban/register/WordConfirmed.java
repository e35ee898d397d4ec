package org.duban.register;

import org.duban.shared.DomainEvent;

/** A word of a dictionary was confirmed; who and when stand in the audit. */
public record WordConfirmed(Dictionary dictionary, String code, String name)
    implements DomainEvent {
  @Override
  public String subject() {
    return dictionary + "-" + code;
  }
}
