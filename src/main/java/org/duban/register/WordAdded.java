package org.duban.register;

import org.duban.shared.DomainEvent;

/** A word was added to a dictionary; it is 待核. */
public record WordAdded(Dictionary dictionary, String code, String name) implements DomainEvent {
  @Override
  public String subject() {
    return dictionary + "-" + code;
  }
}
